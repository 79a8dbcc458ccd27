package cn.dingzhou.household.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class WarningSettingRepository implements PanacheRepositoryBase<WarningSetting, WarningSetting.Key> {

    Optional<WarningSetting> latest(String rule, int year) {
        return find("key.rule = ?1 and key.sinceYear <= ?2 order by key.sinceYear desc", rule, year)
                .firstResultOptional();
    }

    void change(WarningSetting.Key key, SetRule request) {
        WarningSetting setting = findByIdOptional(key).orElseGet(() -> new WarningSetting(key));
        setting.change(request.enabled(), request.limit());
        persistAndFlush(setting);
    }
}
