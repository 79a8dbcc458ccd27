package cn.dingzhou.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house that a machine can check, each read as a sentence; a module's one architecture test calls {@link #check}. */
public final class ArchitectureRules {

    private static final String QUERIES_LIVE_HERE = ".*(Repository|Import|lookup\\.Rows)(\\$.*)?";

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..impl..", "..dto..", "..mapper..", "..common..", "..helper..")
                    .because("a package is named after what it is about"),
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Base|Data)(\\$.*)?")
                    .because("a class is named after its part in the domain"),
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .haveNameNotMatching("set[A-Z].*")
                    .because("an entity is told what happened, by an intention method"),
            noClasses()
                    .that()
                    .haveNameNotMatching(QUERIES_LIVE_HERE)
                    .should()
                    .dependOnClassesThat(assignableTo("jakarta.persistence.EntityManager"))
                    .because("queries live in repositories and import targets"),
            noClasses()
                    .that()
                    .haveNameNotMatching(QUERIES_LIVE_HERE)
                    .should()
                    .callMethodWhere(Calls.queryingWithText())
                    .because("query strings live in repositories and import targets"),
            noClasses()
                    .should()
                    .callMethodWhere(Calls.waitingBlindly())
                    .because("waiting is for a condition, with a limit"),
            noClasses()
                    .should()
                    .callMethodWhere(Calls.readingTheClockOfTheMachine())
                    .because("time comes from an injected Clock"),
            noClasses()
                    .that()
                    .haveNameNotMatching(".*lookup\\.Rows")
                    .should()
                    .callMethodWhere(Calls.askingSqlForAClass())
                    .because("Hibernate keeps another plan for each call then; Rows says how to do without"),
            noClasses()
                    .that(Calls.neutralisingNothing())
                    .should()
                    .callMethodWhere(Calls.writingTextIntoACell())
                    .because("a spreadsheet runs a text that begins as a formula does"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("cn.dingzhou.localstack..")
                    .and()
                    .haveNameNotMatching(".*\\.(ServiceClients|OwnToken)")
                    .should()
                    .callMethodWhere(Calls.openingAWayOut())
                    .because("whom a service calls is configured, and never told by a request"),
            methods()
                    .that()
                    .areAnnotatedWith("cn.dingzhou.records.idempotency.Idempotent")
                    .should()
                    .haveRawReturnType("org.jboss.resteasy.reactive.RestResponse")
                    .because("an answer that is kept for a repetition is kept with its status and headers"),
            fields().should()
                    .notBeAnnotatedWith("jakarta.inject.Inject")
                    .andShould()
                    .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                    .andShould()
                    .notBeAnnotatedWith("jakarta.ws.rs.core.Context")
                    .andShould()
                    .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
                    .because("what a bean needs is in its constructor"),
            classes().should(new BeInANullMarkedPackage()),
            constructors()
                    .that()
                    .areDeclaredInClassesThat(areBeans())
                    .should(new AtMostFiveParameters())
                    .because("a bean that needs more does more than one thing"));

    /** Fails with every sentence that a class of the package, or below it, breaks. */
    public static void check(String rootPackage) {
        check(
                rootPackage,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage));
    }

    static void check(String rootPackage, JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in " + rootPackage);
        }
        ArchRule freeOfCycles =
                slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
        List<String> broken = Stream.concat(RULES.stream(), Stream.of(freeOfCycles))
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }

    private static DescribedPredicate<JavaClass> areBeans() {
        return DescribedPredicate.describe(
                "are beans",
                candidate -> candidate.isAnnotatedWith("jakarta.ws.rs.Path")
                        || candidate.isMetaAnnotatedWith("jakarta.inject.Scope")
                        || candidate.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope"));
    }

    private ArchitectureRules() {}
}
