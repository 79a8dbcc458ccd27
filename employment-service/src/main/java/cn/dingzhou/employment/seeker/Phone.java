package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.personaldata.Masks;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A telephone of the mainland, a mobile or a landline with its area code, however it is spaced. As text and as JSON it
 * shows only its masked form.
 */
@Schema(
        type = SchemaType.STRING,
        description = "手机号，或带区号的固定电话 / a mobile, or a landline with its area code",
        examples = "13800138000")
public final class Phone {

    private static final Pattern SPACING = Pattern.compile("[\\s-]");
    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0(10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7}");

    private final String digits;

    /** @throws DomainException {@code phone-invalid} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phone(String text) {
        digits = SPACING.matcher(text).replaceAll("").replaceFirst("^\\+86", "");
        if (!FORM.matcher(digits).matches()) {
            throw new DomainException(
                    400,
                    "phone-invalid",
                    Text.of("请填 11 位手机号，或带区号的固定电话。", "Write a mobile of 11 digits, or a landline with its area code."));
        }
    }

    public String digits() {
        return digits;
    }

    @JsonValue
    public String masked() {
        return Masks.phone(digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phone phone && phone.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
