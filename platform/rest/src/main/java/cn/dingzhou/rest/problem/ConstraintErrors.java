package cn.dingzhou.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Bean Validation's findings as field errors. */
public final class ConstraintErrors {

    /** A broken promise about a return value is our defect, not the caller's. */
    static boolean areOurs(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().anyMatch(violation -> {
            for (Path.Node node : violation.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
            return false;
        });
    }

    static List<FieldError> of(ConstraintViolationException failure) {
        return of(failure.getConstraintViolations());
    }

    /** Sorted by pointer; the message is in the language it was interpolated in. */
    public static <V extends ConstraintViolation<?>> List<FieldError> of(Set<V> violations) {
        return violations.stream()
                .map(violation -> new FieldError(
                        pointer(violation), code(violation), Text.of(violation.getMessage(), violation.getMessage())))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    /** {@code register.request.members[0].name} is {@code /members/0/name}; a plain parameter is {@code /limit}. */
    public static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() && !parameter.isEmpty() ? "/" + parameter : pointer.toString();
    }

    /** {@code NotBlank} is {@code not-blank}. */
    public static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private ConstraintErrors() {}
}
