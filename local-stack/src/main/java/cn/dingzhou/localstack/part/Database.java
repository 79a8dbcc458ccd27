package cn.dingzhou.localstack.part;

/** A service's database and its owner, who has the same name. */
public record Database(String name, String password) {

    public String url(String address) {
        return "jdbc:postgresql://" + address + "/" + name;
    }
}
