package cn.dingzhou.testing;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A constructor takes at most five things. */
final class AtMostFiveParameters extends ArchCondition<JavaConstructor> {

    AtMostFiveParameters() {
        super("have at most five parameters");
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
        int parameters = constructor.getRawParameterTypes().size();
        if (parameters > 5) {
            events.add(SimpleConditionEvent.violated(
                    constructor, constructor.getDescription() + " has " + parameters + " parameters"));
        }
    }
}
