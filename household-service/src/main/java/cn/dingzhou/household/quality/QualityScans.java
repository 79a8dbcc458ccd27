package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.AssessmentQueueRepository;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Has the whole registry assessed anew, and tells how far that has come. */
@ApplicationScoped
class QualityScans {

    private final QualityScanRepository scans;
    private final AssessmentQueueRepository queue;

    QualityScans(QualityScanRepository scans, AssessmentQueueRepository queue) {
        this.scans = scans;
        this.queue = queue;
    }

    @Transactional
    QualityScanView begin(Caller caller) {
        caller.requireCity();
        queue.addAll();
        QualityScan scan = new QualityScan(caller.subject(), queue.size());
        scans.persistAndFlush(scan);
        return view(scan);
    }

    /** @throws NotFoundException if there was none yet */
    QualityScanView latest() {
        return view(scans.latest().orElseThrow(() -> new NotFoundException(Text.of("重查", "scan"))));
    }

    private QualityScanView view(QualityScan scan) {
        return scan.view(queue.leftSince(scan.begunAt()));
    }
}
