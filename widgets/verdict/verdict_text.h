// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/verdict/verdict_detail.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace breakeven {

struct Theme;
class QuietButton;

/// The verdict's sentences: the first as a headline in which the focus has its color, the others beneath it in small.
/// What has no room is elided and stands in the tooltip. Its height depends on its width alone.
class VerdictText : public QWidget {
    Q_OBJECT

public:
    explicit VerdictText(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setVerdict(const std::vector<std::string>& sentences, Option focus);
    /// Offers behind the sentences to show an option that they say is not shown; or nothing.
    void offerToShow(std::optional<Option> option);
    [[nodiscard]] const QString& headline() const { return m_headline; }
    [[nodiscard]] const QString& rest() const { return m_rest; }
    /// What weighs most first, for where there is room for little.
    void setBriefRest(const std::vector<std::string>& sentences);
    /// Only whole sentences of the brief rest stand under the headline then, in a line, or in what the headline leaves.
    void setDetail(VerdictDetail detail);
    [[nodiscard]] static int heightFor(int width, VerdictDetail detail = VerdictDetail::Sentences);
    /// Whether all sentences are among those that stand there then.
    [[nodiscard]] bool isWholeInBrief(int width) const;

signals:
    void showWanted(breakeven::Option option);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void wrap();
    [[nodiscard]] bool isBrief() const { return m_detail >= VerdictDetail::Brief; }
    [[nodiscard]] WrappedText wrappedRest(int lines);
    [[nodiscard]] WrappedText wrappedBriefRest(int lines) const;
    void placeOffer();
    void paintHeadlineLine(QPainter& painter, const QRect& area, const QString& line) const;
    /// Where the small sentences begin.
    [[nodiscard]] int restTop() const;
    /// The lines' places, from the top: the headline's, then the rest's.
    [[nodiscard]] std::vector<QRect> lineAreas() const;

    const Theme* m_theme;
    Option m_focus = Option::RentedGpu;
    QString m_headline;
    QString m_rest;
    QStringList m_briefRest;
    VerdictDetail m_detail = VerdictDetail::Sentences;
    WrappedText m_headlineLines;
    WrappedText m_restLines;
    std::optional<Option> m_offered;
    QuietButton* m_show; ///< what is offered; behind the last of the small sentences
};

} // namespace breakeven
