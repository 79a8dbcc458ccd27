package cn.dingzhou.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An administrative division by its code: city 6 digits, township 9, village 12; a unit's code starts with its parent's.
 * Any other text is an IllegalArgumentException.
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    /** 定州市, the root of every region this suite knows. */
    public static final RegionCode DINGZHOU = new RegionCode("130682");

    /** How far down a division lies. */
    public enum Level {
        CITY,
        TOWNSHIP,
        VILLAGE
    }

    @JsonCreator
    public RegionCode {
        if (!isRegionCode(value)) {
            throw new IllegalArgumentException("a region code has 6, 9 or 12 digits");
        }
    }

    public static boolean isRegionCode(String text) {
        return FORM.matcher(text).matches();
    }

    public Level level() {
        return switch (value.length()) {
            case 6 -> Level.CITY;
            case 9 -> Level.TOWNSHIP;
            default -> Level.VILLAGE;
        };
    }

    public Optional<RegionCode> parent() {
        return level() == Level.CITY
                ? Optional.empty()
                : Optional.of(new RegionCode(value.substring(0, value.length() - 3)));
    }

    /** This region and every one above it, from the bottom up. */
    public List<RegionCode> upwards() {
        List<RegionCode> regions = new ArrayList<>(List.of(this));
        for (Optional<RegionCode> above = parent();
                above.isPresent();
                above = above.get().parent()) {
            regions.add(above.get());
        }
        return regions;
    }

    /** Whether the other region is this one or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
