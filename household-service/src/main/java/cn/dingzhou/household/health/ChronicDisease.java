package cn.dingzhou.household.health;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a card is for (慢性病病种). */
@Schema(
        description =
                "病种：HYPERTENSION 高血压、DIABETES 糖尿病、HEART_DISEASE 冠心病等心脏病、STROKE 脑血管病、LUNG_DISEASE 慢性呼吸系统疾病、KIDNEY_DISEASE 慢性肾病、LIVER_DISEASE 慢性肝病、RHEUMATISM 类风湿等、MENTAL_DISORDER 严重精神障碍、TUBERCULOSIS 结核病、CANCER 恶性肿瘤、OTHER 其他")
enum ChronicDisease {
    /** 高血压. */
    HYPERTENSION,
    /** 糖尿病. */
    DIABETES,
    /** 冠心病等心脏病. */
    HEART_DISEASE,
    /** 脑血管病. */
    STROKE,
    /** 慢性呼吸系统疾病. */
    LUNG_DISEASE,
    /** 慢性肾病. */
    KIDNEY_DISEASE,
    /** 慢性肝病. */
    LIVER_DISEASE,
    /** 类风湿等. */
    RHEUMATISM,
    /** 严重精神障碍. */
    MENTAL_DISORDER,
    /** 结核病. */
    TUBERCULOSIS,
    /** 恶性肿瘤. */
    CANCER,
    /** 其他. */
    OTHER;

    static final Vocabulary<ChronicDisease> WORDS = new Vocabulary<>(ChronicDisease.class)
            .with(HYPERTENSION, "高血压 高血压病")
            .with(DIABETES, "糖尿病")
            .with(HEART_DISEASE, "冠心病 心脏病 风心病 肺心病")
            .with(STROKE, "脑血管病 脑血管病后遗症 脑卒中")
            .with(LUNG_DISEASE, "慢阻肺 慢性阻塞性肺疾病 慢性呼吸系统疾病")
            .with(KIDNEY_DISEASE, "慢性肾病 慢性肾炎 尿毒症")
            .with(LIVER_DISEASE, "慢性肝病 慢性肝炎 肝硬化")
            .with(RHEUMATISM, "类风湿 类风湿性关节炎 红斑狼疮")
            .with(MENTAL_DISORDER, "严重精神障碍 精神病")
            .with(TUBERCULOSIS, "结核病 肺结核")
            .with(CANCER, "恶性肿瘤 癌症")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<ChronicDisease> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(ChronicDisease.class, WORDS);
        }
    }
}
