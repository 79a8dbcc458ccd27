package cn.dingzhou.employment.enterprise;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 17 characters and a check character; lower case is
 * accepted and raised.
 */
@Schema(
        type = SchemaType.STRING,
        description = "统一社会信用代码 / unified social credit code, GB 32100",
        examples = "91350100M000100Y43")
public record CreditCode(@JsonValue String value) implements Comparable<CreditCode> {

    /** Without I, O, S, V and Z, which look like digits. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("[%1$s]{2}\\d{6}[%1$s]{10}".formatted(CHARACTERS));

    /**
     * Takes a code as people write it.
     *
     * @throws DomainException {@code credit-code-invalid} if its form or its check character is wrong
     */
    @JsonCreator
    public CreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || value.charAt(17) != checkCharacter(value)) {
            throw new DomainException(
                    400,
                    "credit-code-invalid",
                    Text.of(
                            "统一社会信用代码应为 18 位，且校验码正确。",
                            "A unified social credit code has 18 characters, the last of which checks the others."));
        }
    }

    /** Weights are the powers of 3 modulo 31. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += CHARACTERS.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
