package cn.dingzhou.rest.problem;

/** 404: it does not exist, or lies outside the caller's region, which must look the same. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, as in 户 / household; never its key */
    public NotFoundException(Text what) {
        super(
                404,
                "not-found",
                Text.of("没有这个" + what.zh() + "，或不在您的辖区内。", "There is no such " + what.en() + " in your region."));
    }
}
