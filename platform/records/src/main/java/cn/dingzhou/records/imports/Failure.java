package cn.dingzhou.records.imports;

import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why an import could not go on. */
@Embeddable
record Failure(
        @Column(name = "problem_code") String code,
        @Column(name = "problem_zh") String zh,
        @Column(name = "problem_en") String en) {

    static final Failure UNEXPECTED = new Failure(
            "import-failed",
            "处理中出现意外错误，之前的记录已导入；可重新上传同一文件，已导入的不会重复。",
            "Something unexpected happened. The records before it are imported; the same file can be sent again, nothing is imported twice.");

    static final Failure INTERRUPTED = new Failure(
            "import-interrupted",
            "处理多次中断，之前的记录已导入；请把任务编号告知运维。",
            "The processing was interrupted again and again. The records before are imported; tell operations the import's id.");

    Text message() {
        return Text.of(zh, en);
    }
}
