package cn.dingzhou.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;

/** Calls the rules speak of. */
final class Calls {

    private static final String PANACHE = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String WORKSHEET = "org.dhatim.fastexcel.Worksheet";
    private static final String FORMULAS = "cn.dingzhou.rest.sheet.Formulas";
    private static final Set<String> WAYS_OUT = Set.of(
            "java.net.http.HttpClient.newBuilder",
            "java.net.http.HttpClient.newHttpClient",
            "java.net.URL.openConnection",
            "java.net.URL.openStream",
            "io.vertx.core.Vertx.createHttpClient",
            "io.vertx.core.Vertx.httpClientBuilder",
            "io.vertx.core.Vertx.createNetClient",
            "jakarta.ws.rs.client.ClientBuilder.newClient",
            "jakarta.ws.rs.client.ClientBuilder.newBuilder");
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

    static DescribedPredicate<JavaMethodCall> openingAWayOut() {
        return DescribedPredicate.describe(
                "a client of another address",
                call -> WAYS_OUT.contains(call.getTargetOwner().getName() + '.' + call.getName()));
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

    static DescribedPredicate<JavaMethodCall> askingSqlForAClass() {
        return DescribedPredicate.describe(
                "a native query of a class",
                call -> call.getName().equals("createNativeQuery")
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Class.class)));
    }

    static DescribedPredicate<JavaMethodCall> writingTextIntoACell() {
        return DescribedPredicate.describe(
                "a text in a cell of a workbook",
                call -> call.getTargetOwner().getName().equals(WORKSHEET)
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(String.class)));
    }

    static DescribedPredicate<JavaClass> neutralisingNothing() {
        return DescribedPredicate.describe("neutralise no formulas", writer -> writer.getMethodCallsFromSelf().stream()
                .noneMatch(call -> call.getTargetOwner().getName().equals(FORMULAS)));
    }

    private Calls() {}
}
