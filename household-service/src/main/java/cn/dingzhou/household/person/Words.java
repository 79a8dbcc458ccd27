package cn.dingzhou.household.person;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** The national registry's words for people and households, and how each is read from JSON and from files. */
public final class Words {

    /** GB/T 4761; 本人 is the head, since the relation is the one to the head. 40 and 49 leave the sex open. */
    public static final Vocabulary<Relation> RELATION = new Vocabulary<>(Relation.class)
            .with(Relation.HEAD, "户主 本人 01 02")
            .with(Relation.SPOUSE, "配偶 10 11 12")
            .with(Relation.SON, "之子 子 20 21 22 23 24 25 26 27 29")
            .with(Relation.DAUGHTER, "之女 女 30 31 32 33 34 35 36 37 39")
            .with(Relation.DAUGHTER_IN_LAW, "之儿媳 儿媳 38")
            .with(Relation.SON_IN_LAW, "之女婿 女婿 28")
            .with(Relation.GRANDSON, "之孙子 之外孙子 孙子 外孙子 41 43")
            .with(Relation.GRANDDAUGHTER, "之孙女 之外孙女 孙女 外孙女 42 44")
            .with(Relation.PARENT, "之父母 之父 之母 父母 父亲 母亲 50 51 52 57 58 59")
            .with(Relation.PARENT_IN_LAW, "之岳父母 之岳父 之岳母 之公婆 之公公 之婆婆 53 54 55 56")
            .with(Relation.GRANDPARENT, "之祖父母 之祖父 之祖母 之外祖父母 之外祖父 之外祖母 60 61 62 63 64")
            .with(Relation.SIBLING, "之兄弟姐妹 兄弟姐妹 70 71 73 75 77")
            .with(Relation.OTHER_RELATIVE, "其他亲属 45 46 47 48 72 74 76 78 80 81 82 83 84 85 86 87 88 89 90 91 92 93")
            .with(Relation.OTHER_RELATIVE, "94 95 96 97")
            .with(Relation.NON_RELATIVE, "非亲属 99");

    /** GB/T 2261.3. */
    public static final Vocabulary<Health> HEALTH = new Vocabulary<>(Health.class)
            .with(Health.HEALTHY, "健康 健康或良好 1 10")
            .with(Health.CHRONIC_ILLNESS, "长期慢性病 有慢性病 3 30 31 32 33 34 35 36 37 38 40 49")
            .with(Health.SERIOUS_ILLNESS, "患有大病 41")
            .with(Health.DISABILITY, "残疾 6 60 61 62 63 64 65 66 67 69");

    public static final Vocabulary<SchoolStatus> SCHOOL_STATUS = new Vocabulary<>(SchoolStatus.class)
            .with(SchoolStatus.NOT_IN_SCHOOL, "非在校生")
            .with(SchoolStatus.PRESCHOOL, "学前教育")
            .with(SchoolStatus.PRIMARY, "小学")
            .with(SchoolStatus.JUNIOR_HIGH, "初中")
            .with(SchoolStatus.SENIOR_HIGH, "普通高中 高中")
            .with(SchoolStatus.VOCATIONAL, "中职")
            .with(SchoolStatus.COLLEGE, "大专 高职高专")
            .with(SchoolStatus.BACHELOR_AND_ABOVE, "本科及以上")
            .with(SchoolStatus.DROPPED_OUT, "失学辍学 辍学");

    public static final Vocabulary<LabourCapacity> LABOUR_CAPACITY = new Vocabulary<>(LabourCapacity.class)
            .with(LabourCapacity.ORDINARY, "普通劳动力")
            .with(LabourCapacity.SKILLED, "技能劳动力")
            .with(LabourCapacity.WEAK, "弱劳动力或半劳动力 弱劳动力 半劳动力")
            .with(LabourCapacity.LOST, "丧失劳动力")
            .with(LabourCapacity.NONE, "无劳动力");

    public static final Vocabulary<Category> CATEGORY = new Vocabulary<>(Category.class)
            .with(Category.REGISTERED_POOR, "建档立卡贫困户 贫困户")
            .with(Category.EXITED, "脱贫户")
            .with(Category.LOW_INCOME, "非贫困低收入户")
            .with(Category.ORDINARY, "普通农户");

    /** Of {@link Words#CATEGORY}. */
    public static final class OfCategory extends Word<Category> {
        private static final long serialVersionUID = 1L;

        OfCategory() {
            super(Category.class, CATEGORY);
        }
    }

    /** Of {@link Words#RELATION}. */
    public static final class OfRelation extends Word<Relation> {
        private static final long serialVersionUID = 1L;

        OfRelation() {
            super(Relation.class, RELATION);
        }
    }

    /** Of {@link Words#HEALTH}. */
    public static final class OfHealth extends Word<Health> {
        private static final long serialVersionUID = 1L;

        OfHealth() {
            super(Health.class, HEALTH);
        }
    }

    /** Of {@link Words#LABOUR_CAPACITY}. */
    public static final class OfLabourCapacity extends Word<LabourCapacity> {
        private static final long serialVersionUID = 1L;

        OfLabourCapacity() {
            super(LabourCapacity.class, LABOUR_CAPACITY);
        }
    }

    /** Of {@link Words#SCHOOL_STATUS}. */
    public static final class OfSchoolStatus extends Word<SchoolStatus> {
        private static final long serialVersionUID = 1L;

        OfSchoolStatus() {
            super(SchoolStatus.class, SCHOOL_STATUS);
        }
    }

    private Words() {}
}
