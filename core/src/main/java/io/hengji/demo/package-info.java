/**
 * The one seeded generator of made-up cases (演示案卷). Everything in them is synthetic: places,
 * people, companies, figures. Nothing but the command line may use it.
 */
@NullMarked
package io.hengji.demo;

import org.jspecify.annotations.NullMarked;
