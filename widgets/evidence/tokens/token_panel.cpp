// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/token_panel.h"

#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/switch_button.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/tokens/sample_text_edit.h"
#include "widgets/evidence/tokens/token_view.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <new>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t bytesAtOnce = 2'000'000; ///< that are counted before a person could read a word about it

/// The text as typed: a document's own plain text would take no-break spaces for spaces.
std::string typedIn(const SampleTextEdit& edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString();
}

} // namespace

TokenPanel::TokenPanel(QWidget* parent)
    : QWidget(parent), m_kind(new SegmentedControl(this)), m_encoding(new FramedBox(this)),
      m_open(new QPushButton(tr("Open files…"), this)), m_stack(new QStackedWidget(this)),
      m_lineEach(new SwitchButton(this)), m_lineEachName(pageText(TextRank::Body, tr("Each line is a sample"), this)),
      m_texts(pageText(TextRank::Note, {}, this)), m_remove(new QuietButton(tr("Remove"), this)),
      m_headline(pageText(TextRank::Title, {}, this)), m_detail(pageText(TextRank::Body, {}, this)),
      m_view(new TokenView(this)), m_note(pageText(TextRank::Note, {}, this)),
      m_change(pageText(TextRank::Body, {}, this)), m_buttons(new DialogButtons(this)),
      m_apply(m_buttons->addPrimary({}, DialogButtons::ApplyRole))
{
    makeControls();
    arrange();
    connect(m_kind, &SegmentedControl::chosen, this, &TokenPanel::chooseKind);
    connect(m_encoding, &QComboBox::activated, this, &TokenPanel::count);
    connect(m_lineEach, &QAbstractButton::toggled, this, &TokenPanel::count);
    connect(m_open, &QAbstractButton::clicked, this, &TokenPanel::filesWanted);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        side().texts.clear();
        showTexts();
        count();
        side().text->setFocus();
    });
    connect(m_apply, &QAbstractButton::clicked, this,
            [this] { emit applied(valueFrom(side().counted.summary, kind(), m_countedIn)); });
    chooseKind();
}

TokenPanel::~TokenPanel() = default;

SampleKind TokenPanel::kind() const
{
    return m_kind->current() == 0 ? SampleKind::Prompt : SampleKind::Answer;
}

void TokenPanel::makeControls()
{
    m_kind->addSegment(tr("Prompts"), QStringLiteral("token_prompts"));
    m_kind->addSegment(tr("Answers"), QStringLiteral("token_answers"));
    m_encoding->setObjectName(QStringLiteral("token_encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    for (const EncodingInfo& row : encodingTable)
        m_encoding->addItem(toQString(row.id));
    m_open->setObjectName(QStringLiteral("token_open"));
    m_open->setProperty("plain", true);
    m_open->setAutoDefault(false);
    const EnumMap<SampleKind, QString> placeholders{
        {{SampleKind::Prompt, tr("Paste a typical prompt with all its context, or drag files here. A line with --- "
                                 "alone separates several.")},
         {SampleKind::Answer, tr("Paste a typical answer, or drag files here. A line with --- alone separates "
                                 "several.")}}};
    for (const SampleKind kind : enumerators<SampleKind>) {
        const bool isPrompt = kind == SampleKind::Prompt;
        SampleTextEdit*& text = m_sides[kind].text;
        text = new SampleTextEdit(m_stack);
        text->setObjectName(isPrompt ? QStringLiteral("token_prompt_text") : QStringLiteral("token_answer_text"));
        text->setAccessibleName(isPrompt ? tr("Prompt") : tr("Answer"));
        text->setPlaceholderText(placeholders[kind]);
        m_stack->addWidget(text);
        connect(text, &QPlainTextEdit::textChanged, this, &TokenPanel::count);
        connect(text, &SampleTextEdit::longTextPasted, this, [this](const QString& pasted) {
            addTexts({{tr("a pasted text").toStdString(), std::make_shared<std::string>(pasted.toStdString()), false}});
        });
    }
    m_lineEach->setObjectName(QStringLiteral("token_line_each"));
    m_lineEach->setAccessibleName(m_lineEachName->text());
    m_lineEachName->setWordWrap(false);
    m_texts->setObjectName(QStringLiteral("token_texts"));
    m_remove->setObjectName(QStringLiteral("token_remove"));
    m_remove->setAccessibleName(tr("Remove the texts that were added"));
    m_headline->setObjectName(QStringLiteral("token_headline"));
    m_detail->setObjectName(QStringLiteral("token_detail"));
    m_view->setObjectName(QStringLiteral("token_view"));
    m_view->setAccessibleName(tr("First sample, token by token"));
    m_note->setObjectName(QStringLiteral("token_note"));
    m_change->setObjectName(QStringLiteral("token_change"));
    m_change->hide();
}

void TokenPanel::arrange()
{
    constexpr int gap = 8;
    constexpr int fieldHeight = 130;
    constexpr int viewHeight = 150;
    m_stack->setMinimumHeight(fieldHeight);
    m_view->setMinimumHeight(viewHeight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto* top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_kind);
    top->addStretch();
    top->addWidget(m_encoding);
    top->addWidget(m_open);
    layout->addLayout(top);
    layout->addWidget(m_stack, 2);
    auto* below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_lineEach);
    below->addWidget(m_lineEachName);
    below->addSpacing(gap);
    below->addWidget(m_texts, 1);
    below->addWidget(m_remove);
    layout->addLayout(below);
    layout->addSpacing(gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_change);
    layout->addWidget(m_buttons);
}

void TokenPanel::addTexts(const std::vector<NamedText>& texts)
{
    side().texts.insert(side().texts.end(), texts.begin(), texts.end());
    showTexts();
    count();
}

void TokenPanel::chooseKind()
{
    m_stack->setCurrentIndex(m_kind->current());
    setFocusProxy(side().text);
    showTexts();
    count();
}

SampleSet TokenPanel::sampleSet()
{
    return {enumerators<Encoding>[m_encoding->currentIndex()], m_lineEach -> isChecked(), side().texts,
            typedIn(*side().text)};
}

void TokenPanel::count()
{
    const SampleSet set = sampleSet();
    const std::uint64_t request = ++m_requests;
    m_apply->setEnabled(false); // what it would set is of another text
    std::size_t bytes = set.typed.size();
    for (const NamedText& text : set.texts)
        bytes += text.text->size();
    if (bytes > bytesAtOnce)
        m_headline->setText(tr("Counting…"));

    m_work.start(
        [this, set, request, kind = kind(), known = side().known](const std::stop_token& stop) -> BackgroundWork::Show {
            try {
                auto counted = std::make_shared<CountedSamples>(countSamples(set, *known, stop));
                return [this, kind, encoding = set.encoding, request, counted] {
                    take(kind, encoding, std::move(*counted), request);
                };
            } catch (const std::bad_alloc&) {
                return [this] { m_headline->setText(tr("There is not enough memory to count so long a text")); };
            }
        });
}

void TokenPanel::take(SampleKind kind, Encoding encoding, CountedSamples counted, std::uint64_t request)
{
    Side& of = m_sides[kind];
    of.counted = std::move(counted);
    if (kind != this->kind())
        return;
    m_countedIn = encoding;
    showCounted();
    m_apply->setEnabled(request == m_requests && of.counted.summary.count > 0);
    emit valueChanged();
}

std::optional<SourcedValue> TokenPanel::value()
{
    const SampleSummary& counted = side().counted.summary;
    return counted.count == 0 ? std::nullopt : std::optional(valueFrom(counted, kind(), m_countedIn));
}

void TokenPanel::setChange(const QString& words)
{
    m_change->setText(words);
    m_change->setVisible(!words.isEmpty());
}

void TokenPanel::showTexts()
{
    const std::vector<NamedText>& texts = side().texts;
    QStringList names;
    constexpr std::size_t named = 3;
    for (std::size_t i = 0; i < std::min(texts.size(), named); ++i)
        names << toQString(texts[i].name);
    QString words = names.join(QStringLiteral(", "));
    if (texts.size() > named)
        words = tr("%1 and %n more", nullptr, static_cast<int>(texts.size() - named)).arg(words);
    m_texts->setText(texts.empty() ? QString() : tr("With %1").arg(words));
    m_remove->setVisible(!texts.empty());
}

void TokenPanel::showCounted()
{
    const CountedSamples& counted = side().counted;
    m_headline->setText(toQString(headline(counted.summary)));
    m_detail->setText(toQString(detailWords(counted.summary)));
    m_view->show(counted.shown, counted.shownTokens);
    m_note->setText(toQString(shownWords(counted)));
    m_note->setVisible(!m_note->text().isEmpty());
    m_apply->setText(toQString(applyWords(counted.summary, kind(), m_countedIn)));
}

} // namespace breakeven
