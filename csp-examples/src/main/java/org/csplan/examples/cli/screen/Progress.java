package org.csplan.examples.cli.screen;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many of many things are done, where there is a screen to show it on. */
public interface Progress extends AutoCloseable {

    /** A bar on the screen. */
    static Progress shownOn(Terminal terminal, String task, int things) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(things)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(new StatusLine(terminal))
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Nothing. */
    static Progress hidden() {
        return new Progress() {
            @Override
            public void step() {
                // Nobody looks.
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    /** Says that one more is done. */
    void step();

    @Override
    void close();

    /** Puts the bar on the terminal's own line for it, which other lines may push aside. */
    record StatusLine(Terminal terminal) implements ProgressBarConsumer {

        private static final int WIDTH = 79;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String bar) {
            terminal.showStatus(bar);
        }

        @Override
        public void clear() {
            terminal.clearStatus();
        }

        @Override
        public void close() {
            terminal.clearStatus();
        }
    }
}
