package cn.dingzhou.household.person;

import cn.dingzhou.records.personaldata.CitizenId;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a disability certificate (残疾人证) says; its number is the citizen ID, a digit for the class and one for the grade.
 *
 * @param kind the class (残疾类别)
 * @param grade 1, the gravest, to 4
 */
@Embeddable
public record Disability(
        @Enumerated(EnumType.STRING) @Column(name = "disability_kind") Kind kind,
        @Column(name = "disability_grade") int grade) {

    /** 残疾类别, in the order of the certificate's class digits, from 1. */
    @Schema(
            name = "DisabilityKind",
            description = "残疾类别：VISUAL 视力、HEARING 听力、SPEECH 言语、PHYSICAL 肢体、INTELLECTUAL 智力、MENTAL 精神、MULTIPLE 多重")
    public enum Kind {
        /** 视力. */
        VISUAL,
        /** 听力. */
        HEARING,
        /** 言语. */
        SPEECH,
        /** 肢体. */
        PHYSICAL,
        /** 智力. */
        INTELLECTUAL,
        /** 精神. */
        MENTAL,
        /** 多重. */
        MULTIPLE
    }

    /** After the ID: class and grade, and B with a digit for a certificate issued again. */
    private static final Pattern AFTER_THE_ID = Pattern.compile("[1-7][1-4](B\\d)?");

    /**
     * Reads a certificate's number, of which only class and grade are kept.
     *
     * @throws DomainException 400 {@code disability-certificate-malformed} or {@code -of-another}
     */
    public static Disability ofCertificate(String number, CitizenId holder) {
        String text = number.strip().toUpperCase(Locale.ROOT);
        if (text.length() < 20 || !AFTER_THE_ID.matcher(text.substring(18)).matches()) {
            throw invalid(
                    "malformed",
                    "残疾人证号应为身份证号码加类别(1–7)和等级(1–4)各一位。",
                    "The number is the citizen ID, a class digit 1-7 and a grade digit 1-4.");
        }
        if (!text.startsWith(holder.value())) {
            throw invalid("of-another", "残疾人证号与身份证号码不符。", "The number does not begin with this person's citizen ID.");
        }
        return new Disability(Kind.values()[text.charAt(18) - '1'], text.charAt(19) - '0');
    }

    private static DomainException invalid(String code, String zh, String en) {
        return new DomainException(400, "disability-certificate-" + code, Text.of(zh, en));
    }
}
