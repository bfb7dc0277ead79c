package io.hengji.scheme;

import java.util.List;

/**
 * What the evidence of a dimension must speak of (佐证的种类): cost must speak of cost, satisfaction
 * needs a survey.
 *
 * @param wants words of the right kind of evidence
 * @param contrary words that show another kind: income is no cost
 * @param survey whether only a survey can prove it
 */
public record EvidenceKind(List<String> wants, List<String> contrary, boolean survey) {
    public static final EvidenceKind ANY = new EvidenceKind(List.of(), List.of(), false);

    public EvidenceKind {
        wants = List.copyOf(wants);
        contrary = List.copyOf(contrary);
    }
}
