package judge;

import java.nio.CharBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A deterministic automaton over the bytes of UTF-8: which texts are values of a field. */
record Automaton(String of, int[] classes, int[][] next, Set<Integer> accepts, Integer maxCharacters) {
    boolean accepts(String text) {
        ByteBuffer octets;
        try {
            octets = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException half) { // half a surrogate pair
            return false;
        }
        int state = 1;
        while (octets.hasRemaining()) {
            state = next[state][classes[octets.get() & 0xff]];
        }
        boolean isShort = maxCharacters == null || text.codePointCount(0, text.length()) <= maxCharacters;
        return accepts.contains(state) && isShort;
    }
}
