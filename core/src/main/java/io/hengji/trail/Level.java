package io.hengji.trail;

/** A level of a judgement: its key for machines and its word for people (优, 绿灯, 尾差). */
public record Level(String key, String words) {}
