package cn.dingzhou.employment.enterprise;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise that offers posts: registered by somebody, or entered with a post by {@link EnterpriseRepository#enter}. */
@Entity
public class Enterprise implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private CreditCode code;
    private String name;

    /** A text, since lists compare it with beginnings of codes. */
    private String region;

    /** Absent until it is registered. */
    @Nullable
    private String trade;

    /** Absent until it is registered. */
    @Embedded
    @Nullable
    private Contact contact;

    @Embedded
    private Standing standing;

    protected Enterprise() {}

    Enterprise(RegisterEnterprise request, Taking by) {
        this.id = SortableId.next();
        this.code = request.code();
        take(request);
        standing = Standing.registered(by);
    }

    /**
     * Somebody says more of an enterprise that came with a post.
     *
     * @throws ConflictException {@code enterprise-exists} if it was registered before
     */
    void register(RegisterEnterprise request, Taking by) {
        if (standing.stage() != EnterpriseStage.ENTERED) {
            throw new ConflictException(
                    "enterprise-exists",
                    Text.of("该统一社会信用代码的企业已登记。", "An enterprise with this credit code is registered already."));
        }
        take(request);
        standing = Standing.registered(by);
    }

    /**
     * Says something else of it; false if it is the same. What was verified is to be verified again when it is otherwise,
     * though whom to ask may change at any time; what was refused is looked at again after any change.
     */
    boolean change(RegisterEnterprise request, Taking by) {
        if (!request.code().equals(code)) {
            throw new InvalidInputException(new FieldError(
                    "/code", "fixed", "统一社会信用代码不能修改；请另行登记。", "An enterprise keeps its code; register another."));
        }
        boolean same = name.equals(request.name().strip())
                && region.equals(request.region().value())
                && request.trade().strip().equals(trade);
        if (same && Contact.of(request).equals(contact)) {
            return false;
        }
        take(request);
        if (!same || standing.stage() == EnterpriseStage.REFUSED) {
            standing = Standing.registered(by);
        }
        return true;
    }

    private void take(RegisterEnterprise request) {
        name = request.name().strip();
        region = request.region().value();
        trade = request.trade().strip();
        contact = Contact.of(request);
    }

    /** @throws ConflictException unless it is registered, and by somebody else */
    void verify(Taking by) {
        standing = standing.decided(EnterpriseStage.VERIFIED, null, by);
    }

    /** @throws ConflictException as {@link #verify} */
    void refuse(String reason, Taking by) {
        standing = standing.decided(EnterpriseStage.REFUSED, reason.strip(), by);
    }

    /**
     * Why a caller may not give it this name with a post: it offers posts in many townships, so only the city's officers
     * rename it, and what was registered is renamed there.
     */
    public Optional<FieldError> objection(String newName, Caller caller) {
        boolean cityWide = caller.region() != null && caller.region().level() == RegionCode.Level.CITY;
        return newName.equals(name) || (cityWide && standing.stage() == EnterpriseStage.ENTERED)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "/enterpriseName",
                                "enterprise-name-differs",
                                "该企业已以另一名称登记，更名请在企业登记中由市级办理。",
                                "The enterprise is known by another name; it is renamed where it is registered, or by the city's officers."));
    }

    /** Takes the name it was last given; false if it has it already. */
    public boolean rename(String newName) {
        if (newName.equals(name)) {
            return false;
        }
        name = newName;
        return true;
    }

    public boolean isVerified() {
        return standing.stage() == EnterpriseStage.VERIFIED;
    }

    public boolean isRefused() {
        return standing.stage() == EnterpriseStage.REFUSED;
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public CreditCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(region);
    }

    @Nullable
    String trade() {
        return trade;
    }

    @Nullable
    Contact contact() {
        return contact;
    }

    Standing standing() {
        return standing;
    }
}
