package cn.dingzhou.employment.matching;

import io.smallrye.config.ConfigMapping;

/** How matches are scored. */
@ConfigMapping(prefix = "employment.matching")
interface MatchingSettings {

    Weights weights();

    /** The most points that each factor gives; together 100. */
    interface Weights {

        int age();

        int schooling();

        int skill();

        int distance();

        int wage();

        int reserved();
    }
}
