package cn.dingzhou.records.audit;

import cn.dingzhou.records.audit.AuditChainRepository.Stranger;
import cn.dingzhou.records.audit.AuditChainRepository.Waiting;
import cn.dingzhou.records.audit.Defect.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows the chain and holds every entry against its seal, in constant memory, until something does not hold. */
@ApplicationScoped
public class Verifier {

    private static final int PIECE = 1000;
    private static final int SECONDS = 600;
    private static final UUID FIRST = new UUID(0, 0);

    private final AuditChainRepository chain;
    private final Notary notary;

    Verifier(AuditChainRepository chain, Notary notary) {
        this.chain = chain;
        this.notary = notary;
    }

    /**
     * Verifies a stretch.
     *
     * @param from the seal before it, as noted when it was seen last; it must still be there
     * @param atMost so many entries
     */
    public Verification verify(Seal from, int atMost) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            chain.holdStill();
            return follow(from, atMost);
        });
    }

    private Verification follow(Seal from, int atMost) {
        Defect lost = lost(from);
        if (lost != null) {
            return new Verification(0, from.toString(), false, 0, lost);
        }
        Seal at = from;
        int verified = 0;
        while (verified < atMost) {
            int wanted = Math.min(PIECE, atMost - verified);
            List<SealedEntry> piece = chain.after(at.seq(), wanted);
            for (SealedEntry sealed : piece) {
                Defect defect = defect(at, sealed);
                if (defect != null) {
                    return new Verification(verified, at.toString(), false, 0, defect);
                }
                at = sealed.seal();
                verified++;
            }
            if (piece.size() < wanted) {
                return end(verified, at);
            }
        }
        return new Verification(verified, at.toString(), false, 0, null);
    }

    private @Nullable Defect lost(Seal noted) {
        if (noted.equals(Seal.BEGINNING)) {
            return null;
        }
        Optional<Seal> found = chain.seal(noted.seq());
        if (found.isEmpty()) {
            return new Defect(Kind.MISSING, noted.seq(), null, null);
        }
        return found.get().equals(noted) ? null : new Defect(Kind.CHANGED, noted.seq(), null, null);
    }

    private @Nullable Defect defect(Seal previous, SealedEntry sealed) {
        long expected = previous.seq() + 1;
        if (sealed.seal().seq() != expected) {
            return new Defect(Kind.MISSING, expected, null, sealed.sealedAt());
        }
        AuditEntry entry = sealed.entry();
        if (entry == null) {
            return new Defect(Kind.MISSING, expected, sealed.entryId(), sealed.sealedAt());
        }
        return notary.isSealed(previous, entry, sealed.seal())
                ? null
                : new Defect(Kind.CHANGED, expected, entry.id(), sealed.sealedAt());
    }

    /** Past the chain: what waits must be signed, and nothing may be there that does not even wait. */
    private Verification end(int verified, Seal last) {
        boolean founded = !last.equals(Seal.BEGINNING);
        long waiting = 0;
        UUID at = FIRST;
        List<Waiting> piece;
        do {
            piece = chain.waitingAfter(at, PIECE);
            for (Waiting unsealed : piece) {
                Defect defect = defect(unsealed, founded);
                if (defect != null) {
                    return new Verification(verified, last.toString(), true, waiting, defect);
                }
                at = unsealed.entryId();
                waiting++;
            }
        } while (piece.size() == PIECE);
        Stranger stranger = chain.firstStranger().orElse(null);
        return new Verification(
                verified,
                last.toString(),
                true,
                waiting,
                stranger == null ? null : new Defect(Kind.INSERTED, null, stranger.id(), stranger.at()));
    }

    private @Nullable Defect defect(Waiting unsealed, boolean founded) {
        AuditEntry entry = unsealed.entry();
        if (entry == null) {
            return new Defect(Kind.MISSING, null, unsealed.entryId(), null);
        }
        String mac = unsealed.mac();
        boolean holds =
                mac == null ? !founded : notary.isSigned(entry, HexFormat.of().parseHex(mac));
        return holds ? null : new Defect(Kind.INSERTED, null, entry.id(), entry.at());
    }
}
