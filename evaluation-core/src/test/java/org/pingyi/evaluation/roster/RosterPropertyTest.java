package org.pingyi.evaluation.roster;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pieces of rosters in any order are what they are by hand: objects, or faults on their lines. */
class RosterPropertyTest {

  private final RosterFuzz fuzz = new RosterFuzz();

  @Property(tries = 500)
  void pieces_in_any_order_are_objects_or_faults(@ForAll("pieces") String pieces) {
    fuzz.reads(("id,parent,a\n" + pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void a_header_may_be_anything(@ForAll("pieces") String header) {
    fuzz.reads((header + "\n1,2,x\n2,,\n").getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "1",
            "2",
            "3",
            "id",
            "a",
            ",",
            ",",
            ",",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            " ",
            "\u3000",
            "1,,x\n",
            "2,1,y\n",
            "3,3,\n",
            "\"4\",,\"p,\nq\"\n",
            "\uFEFF",
            "\0")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }
}
