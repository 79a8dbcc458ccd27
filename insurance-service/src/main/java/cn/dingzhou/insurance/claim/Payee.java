package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.personaldata.EncryptedText;
import cn.dingzhou.records.personaldata.Masks;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the money goes. Never logged: it is personal throughout.
 *
 * @param accountIndex the account's blind index, by which other claims with it are found
 */
@Embeddable
public record Payee(
        @Column(name = "payee_name") @Convert(converter = EncryptedText.class) String name,
        @Column(name = "payee_bank") String bank,
        @Column(name = "payee_account") @Convert(converter = EncryptedText.class) String account,
        @Column(name = "payee_account_index") String accountIndex,
        @Column(name = "payee_phone") @Convert(converter = EncryptedText.class) @Nullable String phone) {

    PayeeView masked() {
        return new PayeeView(Masks.name(name), bank, Masks.account(account), phone == null ? null : Masks.phone(phone));
    }

    PayeeView disclosed() {
        return new PayeeView(name, bank, account, phone);
    }

    @Override
    public String toString() {
        return "Payee";
    }
}
