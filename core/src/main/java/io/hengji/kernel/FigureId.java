package io.hengji.kernel;

/**
 * The stable name of a figure, {@code subject.name}: {@code dept.spent.project}, {@code
 * project/P03.score}, {@code fact/T3}. Retired, never reused.
 */
public record FigureId(String value) implements Comparable<FigureId> {
    public FigureId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a figure needs a name");
        }
    }

    /**
     * The part before the name: {@code dept}, {@code project/P03}. A code may have dots of its own
     * ({@code project/1.2.spent}): the name begins behind the first dot that a small letter
     * follows.
     */
    public String subject() {
        int slash = value.indexOf('/');
        int dot = value.indexOf('.', Math.max(0, slash));
        while (slash >= 0 && dot >= 0 && !beginsName(dot + 1)) {
            dot = value.indexOf('.', dot + 1);
        }
        return dot < 0 ? value : value.substring(0, dot);
    }

    private boolean beginsName(int at) {
        return at < value.length() && value.charAt(at) >= 'a' && value.charAt(at) <= 'z';
    }

    /** The part after the subject: {@code spent.project}; empty for a fact. */
    public String name() {
        String subject = subject();
        return subject.length() == value.length() ? "" : value.substring(subject.length() + 1);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
