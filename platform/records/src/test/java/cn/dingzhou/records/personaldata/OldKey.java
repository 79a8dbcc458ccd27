package cn.dingzhou.records.personaldata;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service as it was while the key k0 was the current one. */
public final class OldKey implements PersonalDataKeys {

    /** Encrypts with k0. */
    public static PersonalDataCipher cipher() {
        return new PersonalDataCipher(new OldKey());
    }

    @Override
    public Optional<List<String>> keys() {
        List<String> now = ConfigProvider.getConfig().getValues("personal-data.keys", String.class);
        return Optional.of(List.of(now.get(1), now.get(0)));
    }

    @Override
    public Optional<String> indexKey() {
        return ConfigProvider.getConfig().getOptionalValue("personal-data.index-key", String.class);
    }
}
