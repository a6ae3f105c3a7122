package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.candour.rounds.RoundId;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from before figures had revisions. */
class RevisionsMigrationTest {

    private static final RoundId ROUND = new RoundId("old-2016");

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void everyFigureBecomesItsOwnFirstRevisionWithEveryDigit() {
        migrateTo("0401");
        jdbc.sql("insert into finance_pack (round, loaded_at) values (?, ?)")
                .params(ROUND.slug(), OffsetDateTime.now(Clock.systemUTC()))
                .update();
        insert(0, "-18.2870", "-18.287");
        insert(1, null, null);

        migrateTo("latest");

        FigureStore store = new FigureStore(jdbc);
        assertThat(store.figures(ROUND))
                .extracting(figure -> String.valueOf(figure.value()))
                .containsExactly("-18.2870", "null");
        assertThat(store.newest(ROUND)).allMatch(figure -> figure.revision() == 1 && figure.fromPack());
        assertThat(store.pack(ROUND)).isEmpty();
        assertThat(new RevisionsAreWhole(jdbc).violations()).isEmpty();
    }

    @Test
    void aLostRevisionIsNoticed() {
        migrateTo("0401");
        jdbc.sql("insert into finance_pack (round, loaded_at) values (?, ?)")
                .params(ROUND.slug(), OffsetDateTime.now(Clock.systemUTC()))
                .update();
        insert(0, "1", "1");
        migrateTo("latest");
        jdbc.sql("update finance_revision set revision = 2").update();

        assertThat(new RevisionsAreWhole(jdbc).violations()).singleElement().matches(problem -> problem.where()
                .equals("Figure 0 of round old-2016"));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/finance")
                .target(version.equals("latest") ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private void insert(int position, String digits, String amount) {
        jdbc.sql("""
                        insert into finance_figure (round, position, footprint, measure, financial_year, amount_text,
                            amount, unit, basis, stf, qualifier, preferred, response, note, source, url)
                        values (?, ?, 'X1', 'outturn', '2016-17', ?, cast(? as numeric(24, 9)), 'GBP m', '', '',
                            'exact', true, '', '', 'Return', '')""")
                .params(java.util.Arrays.asList(ROUND.slug(), position, digits, amount))
                .update();
    }
}
