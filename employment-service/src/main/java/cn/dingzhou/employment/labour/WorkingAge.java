package cn.dingzhou.employment.labour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whom the register is of, in full years. */
@ConfigMapping(prefix = "employment.working-age")
interface WorkingAge {

    /** Labour law allows no work below 16. */
    @WithDefault("16")
    int from();

    /** Whoever turns 61 is no longer asked; later retirement is a change of this line. */
    @WithDefault("60")
    int to();
}
