package cn.dingzhou.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    @Test
    void everyBrokenSentenceIsReported() {
        JavaClasses bad = new ClassFileImporter().importPackages("cn.dingzhou.testing.sample");

        assertThatThrownBy(() -> ArchitectureRules.check("cn.dingzhou.testing.sample", bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a package is named after what it is about")
                .hasMessageContaining("a class is named after its part in the domain")
                .hasMessageContaining("what a bean needs is in its constructor")
                .hasMessageContaining("waiting is for a condition, with a limit")
                .hasMessageContaining("time comes from an injected Clock")
                .hasMessageContaining("whom a service calls is configured")
                .hasMessageContaining("is not @NullMarked");
    }

    @Test
    void aPackageWithoutClassesIsAMistakeInTheTest() {
        assertThatThrownBy(() -> ArchitectureRules.check("cn.dingzhou.nowhere")).isInstanceOf(AssertionError.class);
    }
}
