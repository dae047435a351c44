// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/markup_watch.h"
#include "tests/support/window_stage.h"

#include <functional>

namespace breakeven::test {

/// The window with a scenario whose every text is markup that opens a picture, from a file in a folder whose names are
/// markup too. When it is closed, nothing has opened the picture, and what was shown were the texts.
class MarkupStage : public WindowStage {
protected:
    void prepare();
    void open();
    void close();

    [[nodiscard]] static std::string markup(const char* words = "")
    {
        return words + MarkupWatch::markup().toStdString();
    }
    /// In a folder whose name is markup.
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_folder.filePath(MarkupWatch::fileName() + QLatin1Char('/') + name);
    }
    /// A file there whose name is markup; returns its path.
    [[nodiscard]] QString write(const QString& suffix, const std::string& bytes) const;
    [[nodiscard]] static Scenario scenarioOfMarkup();
    /// Looks at the dialog that a call leaves open until it is answered, and leaves it.
    void lookAtWhat(const std::function<void()>& call);

    std::unique_ptr<MarkupWatch> m_watch;
};

} // namespace breakeven::test
