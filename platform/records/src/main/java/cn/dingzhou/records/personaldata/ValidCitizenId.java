package cn.dingzhou.records.personaldata;

import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text is a citizen ID as of today; absent is another constraint's business. */
@Constraint(validatedBy = ValidCitizenId.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ValidCitizenId {

    String message() default "{citizen-id-form}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the rules is broken. */
    @Singleton
    class Check implements ConstraintValidator<ValidCitizenId, String> {

        private final Clock clock;

        public Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            CitizenIdDefect defect = text == null
                    ? null
                    : CitizenId.defect(text, LocalDate.now(clock)).orElse(null);
            if (defect == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + defect.code() + "}")
                    .addConstraintViolation();
            return false;
        }
    }
}
