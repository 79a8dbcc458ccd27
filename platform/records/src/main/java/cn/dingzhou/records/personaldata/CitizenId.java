package cn.dingzhou.records.personaldata;

import cn.dingzhou.events.Sex;
import cn.dingzhou.rest.problem.DomainException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码 as of GB 11643. The constructor accepts a lower-case x and checks what does not depend on the day;
 * {@link #of} checks all. As text and as JSON it shows only its masked form.
 *
 * @throws DomainException 400 with the code of the {@link CitizenIdDefect}
 */
public record CitizenId(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int GREATEST_AGE = 120;

    @JsonCreator
    public CitizenId {
        value = normalised(value);
        CitizenIdDefect defect = timelessDefect(value);
        if (defect != null) {
            throw defect.asException();
        }
    }

    /** A citizen ID that is right as of today. */
    public static CitizenId of(String text, LocalDate today) {
        CitizenIdDefect defect = defect(text, today).orElse(null);
        if (defect != null) {
            throw defect.asException();
        }
        return new CitizenId(text);
    }

    /** In place of one that was erased: right by its form, of a region that does not exist, and the same for all of a month and sex. */
    public static CitizenId ofNobody(YearMonth bornIn, Sex sex) {
        String digits = "000000%04d%02d01%s"
                .formatted(bornIn.getYear(), bornIn.getMonthValue(), sex == Sex.MALE ? "001" : "002");
        return new CitizenId(digits + checkCharacter(digits));
    }

    /** What is wrong with the text as of today, if anything. */
    public static Optional<CitizenIdDefect> defect(String text, LocalDate today) {
        String value = normalised(text);
        CitizenIdDefect defect = timelessDefect(value);
        return Optional.ofNullable(defect == null ? defectAsOf(today, birthDate(value)) : defect);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    @JsonValue
    public String masked() {
        return Masks.citizenId(value);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalised(String text) {
        return text.strip().replace('x', 'X');
    }

    private static @Nullable CitizenIdDefect timelessDefect(String value) {
        if (!FORM.matcher(value).matches()) {
            return CitizenIdDefect.FORM;
        }
        if (value.charAt(17) != checkCharacter(value)) {
            return CitizenIdDefect.CHECKSUM;
        }
        try {
            birthDate(value);
            return null;
        } catch (DateTimeException noSuchDay) {
            return CitizenIdDefect.BIRTH_DATE;
        }
    }

    private static @Nullable CitizenIdDefect defectAsOf(LocalDate today, LocalDate born) {
        if (born.isAfter(today)) {
            return CitizenIdDefect.FUTURE;
        }
        return Period.between(born, today).getYears() > GREATEST_AGE ? CitizenIdDefect.TOO_OLD : null;
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }
}
