package switchboard.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import switchboard.platform.wing.WingSettings;

/// The wing's connection pool, opened only after its schema is up to date.
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {
    @Bean
    DataSource dataSource(WingSettings settings) {
        new Migrations(settings).run();
        var database = settings.database();
        var pool = new HikariConfig();
        pool.setPoolName(settings.wing().code());
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password().reveal());
        pool.setSchema(database.schema());
        pool.setMaximumPoolSize(20);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty(
                "ApplicationName", "switchboard-" + settings.wing().code());
        return new HikariDataSource(pool);
    }
}
