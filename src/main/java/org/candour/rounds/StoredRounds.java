package org.candour.rounds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.common.BeforeFirstRequest;
import org.candour.common.DataFolder;
import org.candour.common.StartOrder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Rounds in the database, filled on first start from the packs that come with the portal. */
@Service
class StoredRounds extends BeforeFirstRequest implements Rounds {

    private static final String REAL = "stp-2016";
    private static final String SAMPLE = "sample-2016";

    private final JdbcClient jdbc;
    private final DataFolder settings;
    private final Clock clock;
    private final AtomicReference<List<Round>> rounds = new AtomicReference<>(List.of());

    StoredRounds(JdbcClient jdbc, DataFolder settings, Clock clock) {
        super(StartOrder.ROUNDS);
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void getReady() {
        // The sample opens with what there is most to see of.
        List<String> packs = settings.sample() ? List.of(SAMPLE, REAL) : List.of(REAL);
        for (int position = 0; position < packs.size(); position++) {
            add(packs.get(position), position);
        }
        refresh();
    }

    private void add(String slug, int position) {
        Resource file = new ClassPathResource("rounds/" + slug + "/round.yaml");
        boolean known = jdbc.sql("select count(*) from round where slug = :slug")
                        .param("slug", slug)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known || !file.exists()) {
            return;
        }
        String description = RoundPacks.text(file);
        jdbc.sql("insert into round (slug, position, description, loaded_at) values (:slug, :position, :text, :now)")
                .param("slug", RoundPacks.parse(description).id().slug())
                .param("position", position)
                .param("text", description)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private List<Round> refresh() {
        List<Round> read = jdbc.sql("select description from round order by position")
                .query((row, n) -> RoundPacks.parse(row.getString("description")))
                .list();
        rounds.set(read);
        return read;
    }

    @Override
    public List<Round> all() {
        List<Round> known = rounds.get();
        return known.isEmpty() ? refresh() : known;
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return all().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Round> find(String slug) {
        return all().stream().filter(round -> round.id().slug().equals(slug)).findFirst();
    }

    @Override
    public Round first() {
        return all().stream().findFirst().orElseThrow(() -> new IllegalStateException("The portal holds no round yet"));
    }

    @Override
    public Optional<Resource> packFile(RoundId id, String name) {
        Resource file = new ClassPathResource("rounds/" + id.slug() + "/" + name);
        return file.exists() ? Optional.of(file) : Optional.empty();
    }
}
