package org.candour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.common.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Every method the rooms offer × every role. A method says who may call it ({@code @PreAuthorize}), or its type is in
 * the short table of those that need no right, with the reason.
 */
class ServiceRightsTest extends CandourTest {

    private static final Map<String, String> NEEDS_NO_RIGHT = Map.ofEntries(
            Map.entry("assessment.PublishedProposals", "says of a proposal whether everybody can read it by now"),
            Map.entry("criteria.CriteriaSets", "criteria are public: the method page prints them"),
            Map.entry("finance.Finance", "figures are public reference data"),
            Map.entry("footprints.Footprints", "areas are public reference data"),
            Map.entry("footprints.picture.MapPictures", "maps of public areas"),
            Map.entry("plans.DocumentUses", "background: rooms tell the plans' room what rests on a plan"),
            Map.entry("plans.IndexingProgress", "background: the index tells how far it is"),
            Map.entry("plans.PlanTexts", "background: the index reads what was read"),
            Map.entry("plans.PublicPlans", "gives public plan versions only"),
            Map.entry("plans.ReadingProgress", "counts pages of a document whose id only guarded calls give away"),
            Map.entry("publication.Editions", "gives what was published only"),
            Map.entry("publication.page.PublicPages", "the public pages"),
            Map.entry("rounds.Rounds", "rounds are public"),
            Map.entry("search.EvidenceSearch", "background: verdicts are counted of every version"),
            Map.entry("search.NearestPassages", "background: one version at a time is looked into"),
            Map.entry("search.PlanSentences", "background: topics are counted of every version"),
            Map.entry("search.PublicPlanSearch", "searches public plan versions only"),
            Map.entry("silences.PublicSilences", "begins with public versions and public issues"),
            Map.entry("search.KnownFriends", "asked by both searches, by the public one for what is shown"),
            Map.entry("silences.StandingFindings", "what stands judged, for ratings and editions made of it"));

    private static final Pattern API = Pattern.compile("org\\.candour\\.(?!common)[a-z]+");
    private static final Pattern QUOTED = Pattern.compile("'([A-Z]+)'");

    @Autowired
    ApplicationContext context;

    /** A method offered to other rooms, on the bean that does it. */
    private record Offer(String type, Object bean, Method offered, Method done) {

        String name() {
            return type + "." + offered.getName()
                    + Arrays.stream(offered.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }

        PreAuthorize guard() {
            PreAuthorize onDoing = AnnotatedElementUtils.findMergedAnnotation(done, PreAuthorize.class);
            return onDoing != null
                    ? onDoing
                    : AnnotatedElementUtils.findMergedAnnotation(done.getDeclaringClass(), PreAuthorize.class);
        }

        Object callWithNothing() throws Throwable {
            try {
                offered.setAccessible(true);
                return offered.invoke(
                        bean,
                        Arrays.stream(offered.getParameterTypes())
                                .map(Offer::nothing)
                                .toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type.isPrimitive() ? (type == long.class ? (Object) 0L : (Object) 0) : null;
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodSaysWhoMayCallItOrNeedsNoRightForAReason() {
        Set<String> silent = new TreeSet<>();
        offers().filter(offer -> offer.guard() == null)
                .filter(offer -> !NEEDS_NO_RIGHT.containsKey(offer.type()))
                .forEach(offer -> silent.add(offer.name()));

        assertThat(silent).as("methods anybody may call").isEmpty();
    }

    @Test
    void theRoomsOfferWhatIsTestedHere() {
        assertThat(offers().map(Offer::type))
                .contains("accounts.Accounts", "assessment.ScoreSheets", "plans.Plans", "publication.PublishingDesk");
    }

    @Test
    void everybodyWithoutTheRightIsRefused() {
        Map<String, Set<Role>> let = new TreeMap<>();
        offers().filter(offer -> offer.guard() != null).forEach(offer -> {
            Set<Role> without = EnumSet.complementOf(mayCall(offer));
            without.removeIf(role -> isRefused(offer, role));
            if (!without.isEmpty()) {
                let.put(offer.name(), without);
            }
        });

        assertThat(let).as("roles that were let through").isEmpty();
    }

    @Test
    void nobodyGetsAnywhereWithoutSigningIn() {
        offers().filter(offer -> offer.guard() != null).forEach(offer -> assertThatThrownBy(offer::callWithNothing)
                .as(offer.name())
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class));
    }

    private static boolean isRefused(Offer offer, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList(role.authority())));
        try {
            offer.callWithNothing();
            return false;
        } catch (AccessDeniedException refused) {
            return true;
        } catch (Throwable other) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The roles an expression names; everybody signed in when it asks for no more than that. */
    private static EnumSet<Role> mayCall(Offer offer) {
        String expression = offer.guard().value();
        if (expression.equals("isAuthenticated()")) {
            return EnumSet.allOf(Role.class);
        }
        assertThat(expression).as(offer.name()).matches("has(Any)?Role\\(('[A-Z]+'(, *)?)+\\)");
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        QUOTED.matcher(expression).results().forEach(found -> roles.add(Role.valueOf(found.group(1))));
        return roles;
    }

    private Stream<Offer> offers() {
        return Arrays.stream(context.getBeanNamesForType(Object.class, false, false))
                .filter(name -> isOurs(context.getType(name)))
                .map(context::getBean)
                .flatMap(ServiceRightsTest::offers);
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && ClassUtils.getUserClass(type).getName().startsWith("org.candour.");
    }

    private static Stream<Offer> offers(Object bean) {
        Class<?> doer = ClassUtils.getUserClass(AopUtils.getTargetClass(bean));
        return Stream.concat(Stream.of(doer), ClassUtils.getAllInterfacesForClassAsSet(doer).stream())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> API.matcher(type.getPackageName()).matches())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Offer(
                                type.getName().substring("org.candour.".length()),
                                bean,
                                method,
                                ClassUtils.getMostSpecificMethod(method, doer))));
    }
}
