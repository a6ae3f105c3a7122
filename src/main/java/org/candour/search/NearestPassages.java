package org.candour.search;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersionId;

/**
 * The passages of a plan version that come closest in meaning to something, whatever their words; for other rooms'
 * background work. Looks into every version, published or not, and asks for no rights, so it is not for screens or the
 * API. Only ever looks into one version, so that nothing of another can show.
 *
 * <p>It suggests where to look; it proves nothing, neither a mention nor a silence.
 */
public interface NearestPassages {

    /** How far a version is. */
    enum State {
        READY,
        /** The passages are still being computed. */
        NOT_YET,
        /** Switched off, or the model does not run on this machine. */
        NOT_AVAILABLE
    }

    State state(PlanVersionId version);

    /**
     * Whether all that can be read of it by now was compared, though pages may still be being recognised: what is still
     * missing there is known to be unread, and holds back nothing else. Also true where nothing ever is compared.
     */
    boolean isCompared(PlanVersionId version);

    /** Whether it is switched on and, as far as is known, runs on this machine. */
    boolean isAvailable();

    /**
     * For each of the texts the closest passages of all pages that could be read, closest first. Every passage is looked
     * at, so that the same texts and plan always give the same answer; empty lists unless {@link State#READY}.
     */
    List<List<NearPassage>> nearest(PlanVersionId version, List<String> texts, int most);

    /** The passage in words; empty when the page has been read anew with less on it. */
    Optional<Passage> passage(NearPassage place);

    /** The model's name and the hash of its bytes; empty while it is not running. */
    Optional<String> model();
}
