package cn.dingzhou.testing;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Test classes by name, as usual, but those that flood a service after all that count what it holds. */
public final class FloodsLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(FloodsLast::floods)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    /** By name: Quarkus loads test classes, and their annotations, once more. */
    private static boolean floods(ClassDescriptor test) {
        return Arrays.stream(test.getTestClass().getAnnotations())
                .anyMatch(each -> each.annotationType().getName().equals(Flood.class.getName()));
    }
}
