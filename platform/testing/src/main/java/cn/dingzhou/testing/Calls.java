package cn.dingzhou.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;

/** Calls the rules speak of. */
final class Calls {

    private static final String PANACHE = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final Set<String> QUERIES = Set.of("find", "list", "stream", "count", "delete", "update");

    static DescribedPredicate<JavaMethodCall> waitingBlindly() {
        return DescribedPredicate.describe(
                "Thread.sleep",
                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                        && call.getName().equals("sleep"));
    }

    static DescribedPredicate<JavaMethodCall> readingTheClockOfTheMachine() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    static DescribedPredicate<JavaMethodCall> queryingWithText() {
        return DescribedPredicate.describe("a Panache query", call -> {
            List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
            return call.getTargetOwner().isAssignableTo(PANACHE)
                    && QUERIES.contains(call.getName())
                    && !parameters.isEmpty()
                    && parameters.get(0).isEquivalentTo(String.class);
        });
    }

    private Calls() {}
}
