package org.candour.finance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.candour.common.BeforeFirstRequest;
import org.candour.common.Findings;
import org.candour.common.StartOrder;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Brings each round's pack into the database, all of it or none: the first time, and as revisions when a later release
 * of the portal comes with a corrected pack.
 */
@Component
class FigureLoader extends BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(FigureLoader.class);

    private final Rounds rounds;
    private final Footprints footprints;
    private final Regions regions;
    private final FigureStore store;
    private final FigureRecorder recorder;

    FigureLoader(Rounds rounds, Footprints footprints, Regions regions, FigureStore store, FigureRecorder recorder) {
        super(StartOrder.FINANCE);
        this.rounds = rounds;
        this.footprints = footprints;
        this.regions = regions;
        this.store = store;
        this.recorder = recorder;
    }

    @Override
    protected void getReady() {
        rounds.all().forEach(this::load);
    }

    void load(Round round) {
        Optional<Resource> figures = rounds.packFile(round.id(), "finance.csv");
        if (figures.isPresent()) {
            Optional<Resource> offsets = rounds.packFile(round.id(), "offsets.csv");
            String content = sha256(figures.get(), offsets);
            if (!store.pack(round.id()).equals(Optional.of(content))) {
                load(round.id(), figures.get(), offsets, content);
            }
        }
    }

    private void load(RoundId round, Resource file, Optional<Resource> offsets, String content) {
        Findings findings = new Findings();
        KnownBodies known = KnownBodies.of(round, footprints, regions);
        List<Figure> figures =
                new ArrayList<>(FigureRows.read(round, file, known.areas(), known.organisations(), findings));
        offsets.ifPresent(some -> figures.addAll(OffsetRows.read(round, some, known, findings)));
        String job = "The figures of round " + round + " cannot be loaded; nothing was stored:";
        findings.throwIfAny(job);
        FigureChecks.check(round, figures, known, findings);
        findings.throwIfAny(job);
        int revisions = recorder.recordPack(round, figures, content);
        LOG.info("Round {}: {} figures added or revised from its pack", round, revisions);
    }

    private static String sha256(Resource figures, Optional<Resource> offsets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(figures.getContentAsByteArray());
            if (offsets.isPresent()) {
                digest.update((byte) 0);
                digest.update(offsets.get().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
