package io.hengji.scheme;

/**
 * A number that a scheme may give to a strategy (评分方法的参数).
 *
 * @param name as written in the scheme file: {@code step}
 * @param chinese what it means, for the manual
 * @param usual its value when the scheme says nothing, as written
 */
public record Parameter(String name, String chinese, String usual) {}
