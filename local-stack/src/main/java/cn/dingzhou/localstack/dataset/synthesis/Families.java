package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import java.util.ArrayList;
import java.util.List;

/** Who lives together: families of one to six with ages that fit one another. */
final class Families {

    /**
     * A kind of family.
     *
     * @param elderly whether the head is past 61
     * @param others beside the head: S spouse, C child, P parent, A grown-up son, W his wife, G grandchild
     */
    private record Kind(int weight, boolean elderly, String others) {}

    /** By size; among the poor the old, the single and the ill weigh more than in the city at large. */
    private static final List<List<Kind>> KINDS = List.of(
            List.of(new Kind(75, true, ""), new Kind(25, false, "")),
            List.of(
                    new Kind(55, true, "S"),
                    new Kind(20, false, "P"),
                    new Kind(17, false, "C"),
                    new Kind(8, true, "G")),
            List.of(
                    new Kind(50, false, "SC"),
                    new Kind(18, false, "SP"),
                    new Kind(16, true, "SA"),
                    new Kind(16, false, "CC")),
            List.of(new Kind(65, false, "SCC"), new Kind(25, false, "SCP"), new Kind(10, true, "SAG")),
            List.of(new Kind(70, false, "SCCP"), new Kind(30, true, "SAWG")),
            List.of(new Kind(55, false, "SCCPP"), new Kind(45, true, "SAWGG")));

    private final List<Person> family = new ArrayList<>();
    private final int youngest;
    private final Dice dice;

    private Families(int youngest, Dice dice) {
        this.youngest = youngest;
        this.dice = dice;
    }

    /** The head first. Nobody is younger than {@code youngest} at the end of 2020. */
    static List<Person> ofSize(int size, int youngest, Dice dice) {
        Families home = new Families(youngest, dice);
        Kind kind = dice.pick(KINDS.get(size - 1), Kind::weight);
        home.addHead(kind);
        kind.others().chars().forEach(home::addOther);
        return List.copyOf(home.family);
    }

    private void addHead(Kind kind) {
        boolean married = kind.others().startsWith("S");
        boolean single = kind.others().startsWith("P") || kind.others().isEmpty();
        boolean male = dice.percent(married ? 88 : single ? 78 : 50);
        int oldest = kind.others().endsWith("G") ? 76 : 86;
        add(kind.elderly() ? dice.between(62, oldest) : dice.between(34, 59), Relation.HEAD, sex(male));
    }

    private void addOther(int who) {
        Person head = family.get(0);
        switch (who) {
            case 'S' -> add(head.age() + dice.between(-5, 4), Relation.SPOUSE, sex(head.sex() == Sex.FEMALE));
            case 'C' ->
                addChild(
                        Relation.SON,
                        Relation.DAUGHTER,
                        clamp(youngest, youngestOfCouple() - dice.between(20, 33), 30));
            case 'P' -> addParent(head);
            case 'A' -> add(clamp(32, youngestOfCouple() - dice.between(22, 34), 55), Relation.SON, Sex.MALE);
            case 'W' -> add(last().age() + dice.between(-4, 3), Relation.DAUGHTER_IN_LAW, Sex.FEMALE);
            case 'G' ->
                addChild(
                        Relation.GRANDSON,
                        Relation.GRANDDAUGHTER,
                        clamp(youngest, parentsAge() - dice.between(20, 29), 24));
            default -> throw new IllegalArgumentException("unknown member " + who);
        }
    }

    private void addChild(Relation son, Relation daughter, int age) {
        boolean male = dice.percent(53);
        add(age, male ? son : daughter, sex(male));
    }

    private void addParent(Person head) {
        boolean first = last().relation() != Relation.PARENT;
        boolean male = first ? dice.percent(30) : last().sex() == Sex.FEMALE;
        int age = first ? head.age() + dice.between(19, 33) : last().age() + dice.between(-3, 3);
        add(Math.max(age, head.age() + 18), Relation.PARENT, sex(male));
    }

    /** The grandchild's own parents' age where they live here, else what it would be. */
    private int parentsAge() {
        return family.stream()
                .filter(person -> person.relation() == Relation.SON || person.relation() == Relation.DAUGHTER_IN_LAW)
                .mapToInt(Person::age)
                .min()
                .orElse(family.get(0).age() - 26);
    }

    private int youngestOfCouple() {
        return family.stream()
                .filter(person -> person.relation() == Relation.HEAD || person.relation() == Relation.SPOUSE)
                .mapToInt(Person::age)
                .min()
                .orElseThrow();
    }

    private Person last() {
        return family.get(family.size() - 1);
    }

    private void add(int age, Relation relation, Sex sex) {
        family.add(Person.aged(age, relation, sex, dice));
    }

    private static int clamp(int low, int value, int high) {
        return Math.max(low, Math.min(value, high));
    }

    private static Sex sex(boolean male) {
        return male ? Sex.MALE : Sex.FEMALE;
    }
}
