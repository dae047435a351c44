// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/sample_set.h"
#include "widgets/charts/base/background_work.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace breakeven {

class DialogButtons;
class QuietButton;
class SampleTextEdit;
class SegmentedControl;
class SwitchButton;
class TokenView;

/// Counts the tokens of prompts or answers that are typed, pasted or given as texts, while typing goes on, shows the
/// first of them token by token, and offers what they say of a request. Counting is done on another thread.
class TokenPanel : public QWidget {
    Q_OBJECT

public:
    explicit TokenPanel(QWidget* parent = nullptr);
    ~TokenPanel() override;

    [[nodiscard]] SampleKind kind() const;
    /// Adds texts to those that are counted with the kind that is chosen.
    void addTexts(const std::vector<NamedText>& texts);
    /// What was counted says of its input, if there is a sample.
    [[nodiscard]] std::optional<SourcedValue> value();
    /// What the scenario would become by it: "Input tokens per request: 1,200 → 300 tokens"; empty for nothing.
    void setChange(const QString& words);

signals:
    /// A person wants to choose files.
    void filesWanted();
    /// Another value was counted.
    void valueChanged();
    /// What was counted is to be taken over.
    void applied(const breakeven::SourcedValue& value);

private:
    /// What belongs to prompts, or to answers.
    struct Side {
        SampleTextEdit* text = nullptr;
        std::vector<NamedText> texts;
        /// Of the thread that counts, and of no other.
        std::shared_ptr<TextsCounted> known = std::make_shared<TextsCounted>();
        CountedSamples counted;
    };

    void makeControls();
    void arrange();
    [[nodiscard]] Side& side() { return m_sides[kind()]; }
    [[nodiscard]] SampleSet sampleSet();
    void chooseKind();
    void count();
    void take(SampleKind kind, Encoding encoding, CountedSamples counted, std::uint64_t request);
    void showTexts();
    void showCounted();

    SegmentedControl* m_kind;
    QComboBox* m_encoding;
    QPushButton* m_open;
    QStackedWidget* m_stack;
    SwitchButton* m_lineEach;
    QLabel* m_lineEachName;
    QLabel* m_texts; ///< what was given beside what is typed
    QuietButton* m_remove;
    QLabel* m_headline;
    QLabel* m_detail;
    TokenView* m_view;
    QLabel* m_note;
    QLabel* m_change;
    DialogButtons* m_buttons;
    QPushButton* m_apply;
    EnumMap<SampleKind, Side> m_sides;
    Encoding m_countedIn = Encoding::O200kBase; ///< that what is shown was counted in
    std::uint64_t m_requests = 0;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
