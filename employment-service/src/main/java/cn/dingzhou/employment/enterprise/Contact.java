package cn.dingzhou.employment.enterprise;

import cn.dingzhou.records.personaldata.EncryptedText;
import cn.dingzhou.records.personaldata.Masks;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** Whom to ask at an enterprise. Never logged: it is personal throughout. */
@Embeddable
record Contact(
        @Column(name = "contact_name") @Convert(converter = EncryptedText.class) String name,
        @Column(name = "contact_phone") @Convert(converter = EncryptedText.class) String phone) {

    static Contact of(RegisterEnterprise request) {
        return new Contact(request.contactName().strip(), request.contactPhone());
    }

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
