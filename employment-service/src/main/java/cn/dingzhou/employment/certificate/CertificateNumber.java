package cn.dingzhou.employment.certificate;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a certificate, such as {@code 2020-K7QX-93MD-T5RW-0J}: the year, twelve random characters (60 bits) and two
 * check characters, in <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>.
 */
record CertificateNumber(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 12;
    private static final Pattern FORM = Pattern.compile("\\d{4}[" + CHARACTERS + "]{14}");

    /** A prime above 31, below 32²: one wrong character, or two that changed places, never come out the same. */
    private static final int MODULUS = 1021;

    private static final SecureRandom CHANCE = new SecureRandom();

    static CertificateNumber draw(int year) {
        StringBuilder drawn = new StringBuilder("%04d".formatted(year));
        CHANCE.ints(RANDOM, 0, CHARACTERS.length()).forEach(index -> drawn.append(CHARACTERS.charAt(index)));
        return of(drawn + check(drawn));
    }

    /**
     * As somebody reads it from paper: in small letters, without hyphens, O for 0, I or L for 1.
     *
     * @throws InvalidInputException if it is no such number, or its check characters differ
     */
    static CertificateNumber parse(String text) {
        String plain = text.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(plain).matches()) {
            throw new InvalidInputException(new FieldError(
                    "/number",
                    "certificate-malformed",
                    "证书编号的格式为 2020-XXXX-XXXX-XXXX-XX：4 位年份和 14 位字母或数字。",
                    "A certificate number reads 2020-XXXX-XXXX-XXXX-XX: a year and 14 letters or digits."));
        }
        int end = plain.length() - 2;
        if (!plain.substring(end).equals(check(plain.substring(0, end)))) {
            throw new InvalidInputException(new FieldError(
                    "/number",
                    "certificate-mistyped",
                    "证书编号校验不符，请核对后重新输入。",
                    "The number does not check out; compare it with the certificate."));
        }
        return of(plain);
    }

    private static CertificateNumber of(String plain) {
        return new CertificateNumber(plain.replaceAll("(.{4})(?=.)", "$1-"));
    }

    private static String check(CharSequence plain) {
        int remainder = 0;
        for (int place = 0; place < plain.length(); place++) {
            remainder = (remainder * 32 + CHARACTERS.indexOf(plain.charAt(place))) % MODULUS;
        }
        return "" + CHARACTERS.charAt(remainder / 32) + CHARACTERS.charAt(remainder % 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
