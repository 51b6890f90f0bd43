package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import waymark.safeguards.Proof;
import waymark.safeguards.Safeguards;

/** The promises, proved of the shipped tables over every combination that can matter. */
class SafeguardsTest {

    static final List<Proof> PROOFS = Safeguards.check(Shipped.release());

    @ParameterizedTest
    @FieldSource("PROOFS")
    void the_shipped_tables_keep_the_promise(Proof proof) {
        assertThat(proof.breaches()).as(proof.promise()).isEmpty();
        assertThat(proof.tried())
                .as("combinations tried for: " + proof.promise())
                .isPositive();
    }
}
