package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.desk.TestDesk.APPROVER;
import static waymark.desk.TestDesk.BOTH;
import static waymark.desk.TestDesk.LEAD;
import static waymark.desk.TestDesk.saying;
import static waymark.desk.TestDesk.solihull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.desk.Uploads.Sent;
import waymark.desk.Uploads.Taken;

/** Two people do the same at once: one wins, and the other is told by whom and what. */
class AtOnceTest {

    @ParameterizedTest
    @EnumSource
    void the_same_files_uploaded_by_two_are_one_draft(Databases kind) throws Exception {
        try (TestDesk desk = Databases.node(kind.empty())) {
            desk.inForce();
            Sent file = saying("Look again");

            List<Object> taken = atOnce(
                    () -> desk.uploads().take(LEAD, List.of(file), ""),
                    () -> desk.uploads().take(BOTH, List.of(file), ""));

            assertThat(taken).hasOnlyElementsOfType(Taken.class);
            assertThat(taken.stream().filter(each -> ((Taken) each).opened())).hasSize(1);
            Draft draft = desk.drafts().seenBy(LEAD).getFirst();
            assertThat(draft.uploaders()).containsExactlyInAnyOrder("nadia", "bea");
            assertThat(desk.approvals().whyNotBy(BOTH, draft)).contains("You uploaded this yourself");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_decide_one_is_told_that_it_is_decided(Databases kind) throws Exception {
        try (TestDesk desk = Databases.node(kind.empty())) {
            String id = desk.checked(LEAD, saying("Look again"));

            List<Object> decided = atOnce(
                    () -> desk.approvals().approve(APPROVER, id, "Yes."),
                    () -> desk.approvals().sendBack(BOTH, id, "No."));

            assertThat(conflicts(decided))
                    .singleElement()
                    .satisfies(told -> assertThat(told)
                            .containsAnyOf(
                                    "approved by noor on 22 November 2026", "sent back by bea on 22 November 2026"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_is_published_once(Databases kind) throws Exception {
        try (TestDesk desk = Databases.node(kind.empty())) {
            String id = desk.approved(saying("Look again"));

            List<Object> published = atOnce(
                    () -> desk.releasing().publish(LEAD, id, null, ""),
                    () -> desk.releasing().publish(APPROVER, id, null, ""));

            assertThat(conflicts(published))
                    .singleElement()
                    .satisfies(told -> assertThat(told)
                            .containsAnyOf("nadia", "noor")
                            .containsAnyOf("has been published by", "published national/needs at the same moment"));
            assertThat(desk.publications()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_drafts_made_beside_the_same_tables_one_goes_first(Databases kind) throws Exception {
        try (TestDesk desk = Databases.node(kind.empty())) {
            desk.inForce();
            desk.upload(LEAD, saying("Look again"));
            desk.upload(TestDesk.SOLIHULL_LEAD, solihull(text -> text.replace("What people", "What everybody")));
            Publications publications = desk.beans().getBean(Publications.class);
            History beside = publications.history();

            List<Object> published = atOnce(
                    () -> publish(desk, beside, desk.drafts().seenBy(LEAD).getFirst()),
                    () -> publish(
                            desk,
                            beside,
                            desk.drafts().seenBy(TestDesk.SOLIHULL_LEAD).getFirst()));

            assertThat(conflicts(published))
                    .singleElement()
                    .satisfies(told -> assertThat(told)
                            .containsAnyOf("nadia published national/needs", "sol published solihull/local")
                            .contains("at the same moment, as publication 2"));
            assertThat(desk.publications()).hasSize(2);
        }
    }

    private static Publication publish(TestDesk desk, History beside, Draft draft) {
        Publication publication = new Publication(
                beside.newest() + 1,
                Publication.Kind.DRAFT,
                draft.authority(),
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T10:00:00Z"),
                draft.author(),
                "noor",
                "",
                draft.id(),
                null,
                draft.files());
        desk.beans().getBean(Publishing.class).publish(beside, publication, () -> {});
        return publication;
    }

    private static List<String> conflicts(List<Object> outcomes) {
        return outcomes.stream()
                .filter(Throwable.class::isInstance)
                .map(wrong -> {
                    assertThat(wrong).isInstanceOf(Conflict.class);
                    return ((Conflict) wrong).getMessage();
                })
                .toList();
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Object> outcomes = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> futures = people.invokeAll(List.of(after(together, one), after(together, other)));
            for (Future<Object> future : futures) {
                outcomes.add(outcome(future));
            }
        }
        return outcomes;
    }

    private static Callable<Object> after(CyclicBarrier together, Callable<?> what) {
        return () -> {
            together.await();
            return what.call();
        };
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException wrong) {
            return wrong.getCause();
        }
    }
}
