package cn.dingzhou.localstack.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A service's database: the service works as the role of its name, another one owns the tables. */
public record Database(String name, String password, String ownerPassword) {

    public String owner() {
        return name + "_owner";
    }

    public String url(String address) {
        return "jdbc:postgresql://" + address + "/" + name;
    }

    /** For work on the tables themselves, in all regions: without naming them the owner sees no rows either. */
    public Connection connectAsOwner(String url) throws SQLException {
        Properties session = new Properties();
        session.setProperty("user", owner());
        session.setProperty("password", ownerPassword);
        session.setProperty("options", "-c region.from=0 -c region.to=A");
        return DriverManager.getConnection(url, session);
    }
}
