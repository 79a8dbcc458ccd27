package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.personaldata.EncryptedText;
import cn.dingzhou.records.personaldata.Masks;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * Who it is and where to call. Never logged: it is personal throughout.
 *
 * @param phoneIndex the phone's blind index, by which one phone registers once
 */
@Embeddable
record Contact(
        @Convert(converter = EncryptedText.class) String name,
        @Convert(converter = EncryptedText.class) String phone,
        String phoneIndex) {

    ContactView masked() {
        return new ContactView(Masks.name(name), Masks.phone(phone));
    }

    ContactView disclosed() {
        return new ContactView(name, phone);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
