package cn.dingzhou.records.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with everything an import file can hold. */
record Orchard(
        @ImportKey @NotBlank String number,
        @NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,2}") String villageCode,
        @Min(1) int trees,
        @NotNull Fruit fruit,
        @Nullable LocalDate plantedOn,
        @Nullable BigDecimal area,
        @Nullable Boolean irrigated,
        @Nullable List<String> sorts,
        @NotEmpty List<@Valid Keeper> keepers) {

    enum Fruit {
        PEAR,
        APPLE
    }

    record Keeper(@NotBlank String name, @Nullable String phone) {}
}
