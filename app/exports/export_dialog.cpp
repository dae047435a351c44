// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/fitting_scroll_area.h"
#include "app/exports/picture_clipboard.h"
#include "app/progress/long_work.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/fields/framed_text.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int pauseMilliseconds = 150; ///< what is typed in one go is drawn once
constexpr int noteHeight = 66;         ///< three lines

/// What the program itself says in a picture of that view.
DrawnTexts ownTexts(const Evaluation& evaluation, PictureOptions options, Pace* pace)
{
    options.request.pace = pace;
    options.theme = &Theme::light();
    options.sources = true;
    options.texts = {};
    return drawnTexts(evaluation, options);
}

/// The text if it is not the program's own.
std::optional<QString> ifTyped(const QString& text, const QString& own)
{
    return text == own ? std::nullopt : std::optional(text);
}

/// What shows through a picture without a background.
void paintChecks(QPainter& painter, const QRect& room)
{
    constexpr int side = 8;
    painter.fillRect(room, QColor(0xFF, 0xFF, 0xFF));
    for (int y = 0; y * side < room.height(); ++y)
        for (int x = y % 2; x * side < room.width(); x += 2)
            painter.fillRect(x * side, y * side, side, side, QColor(0xDD, 0xDD, 0xDD));
}

} // namespace

ExportDialog::ExportDialog(const Evaluation& evaluation, const PictureChoices& proposed, QWidget* parent, Pace* pace)
    : QDialog(parent), m_evaluation(evaluation), m_own(ownTexts(evaluation, proposed.options, pace)),
      m_form(new PictureForm(proposed, this)), m_title(new FramedField(this)), m_subtitle(new FramedField(this)),
      m_note(new FramedText(noteHeight, this)), m_source(new FramedText(noteHeight, this)), m_preview(new QLabel(this)),
      m_pause(new QTimer(this))
{
    setWindowTitle(tr("Export chart"));
    m_preview->setObjectName(QStringLiteral("export_preview"));
    m_preview->setMinimumSize(480, 270);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("What will be written"));

    auto* buttons = new DialogButtons(this);
    m_reset = buttons->addPlain(tr("Reset Words"), "export_reset", DialogButtons::ResetRole);
    m_copy = buttons->addPlain(tr("Copy"), "export_copy");
    addCancelAndAccept(*buttons, *this, tr("Export…"));

    auto* content = new QWidget(this);
    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(16);
    auto* texts = new QGridLayout;
    texts->setHorizontalSpacing(12);
    texts->setVerticalSpacing(8);
    addTexts(*texts);
    layout->addWidget(m_preview, 0, 0);
    layout->addLayout(texts, 1, 0);
    layout->addWidget(m_form, 0, 1, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(0, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addWidget(new FittingScrollArea(content, this), 1);
    all->addWidget(buttons);
    resize(1000, 660);

    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_reset, &QPushButton::clicked, this, &ExportDialog::setOwnTexts);
    connect(m_form, &PictureForm::changed, this, &ExportDialog::showTexts);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &ExportDialog::showPreview);
    setOwnTexts();
}

void ExportDialog::addTexts(QGridLayout& place)
{
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        auto* words = new QLabel(label, this);
        words->setBuddy(field);
        const bool tall = field->height() > FramedField::fieldHeight;
        place.addWidget(words, place.rowCount(), 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
        place.addWidget(field, place.rowCount() - 1, 1);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    };
    add(tr("&Title"), m_title, "export_title");
    add(tr("S&ubtitle"), m_subtitle, "export_subtitle");
    add(tr("&Note"), m_note, "export_note");
    add(tr("&Source"), m_source, "export_source");
    m_source->setPlaceholderText(tr("Where the figures are from"));
    for (QLineEdit* field : {m_title, m_subtitle})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::showTexts);
    for (QPlainTextEdit* field : {m_note, m_source})
        connect(field, &QPlainTextEdit::textChanged, this, &ExportDialog::showTexts);
}

void ExportDialog::setOwnTexts()
{
    m_title->setText(m_own.title);
    m_subtitle->setText(m_own.subtitle);
    m_note->setPlainText(m_own.note);
    m_source->setPlainText(m_own.source);
    for (QLineEdit* field : {m_title, m_subtitle})
        field->setCursorPosition(0);
    showTexts();
}

PictureChoices ExportDialog::choices() const
{
    PictureChoices chosen = m_form->choices();
    PictureTexts& texts = chosen.options.texts;
    texts.title = ifTyped(m_title->text(), m_own.title);
    texts.subtitle = ifTyped(m_subtitle->text(), m_own.subtitle);
    texts.note = ifTyped(m_note->toPlainText(), m_own.note);
    if (chosen.options.sources)
        texts.source = ifTyped(m_source->toPlainText(), m_own.source);
    return chosen;
}

/// After a change of the words or of how they are drawn.
void ExportDialog::showTexts()
{
    const PictureTexts texts = choices().options.texts;
    m_reset->setEnabled(texts.title || texts.subtitle || texts.note || texts.source);
    m_source->setEnabled(m_form->choices().options.sources);
    m_copy->setText(tr("Copy"));
    m_pause->start(pauseMilliseconds);
}

void ExportDialog::copy()
{
    Outcome copied = success();
    const bool isDone = doLongWork(*this, m_copy->text(),
                                   [&](LongWork& work) { copied = copyPicture(m_evaluation, choices(), &work); });
    if (isDone)
        m_copy->setText(copied ? tr("Copied") : tr("Not enough memory"));
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_pause->start(pauseMilliseconds);
}

void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_pause->start(0);
}

/// What was decided first holds, though the preview's loop may end after it.
void ExportDialog::done(int result)
{
    if (!isVisible())
        return;
    m_pause->stop();
    if (m_drawing != nullptr)
        m_drawing->stop(); // nobody sees it
    QDialog::done(result);
}

void ExportDialog::showPreview()
{
    if (m_drawing != nullptr) { // of what is chosen no more
        m_drawing->stop();
        m_pause->start(pauseMilliseconds);
        return;
    }
    TurningPace pace;
    m_drawing = &pace;
    try {
        drawPreview(pace);
    } catch (const Ended&) { // what was drawn before is still seen
    }
    m_drawing = nullptr;
}

void ExportDialog::drawPreview(Pace& pace)
{
    // The same drawing at the preview's scale: what is seen is what is written.
    PictureOptions options = choices().options;
    options.request.pace = &pace;
    const double ratio = devicePixelRatioF();
    options.pixels =
        options.pixels.scaled((QSizeF(m_preview->size()) * ratio).toSize(), Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage shown(options.pixels, QImage::Format_RGB32);
    QPainter painter(&shown);
    paintChecks(painter, shown.rect());
    painter.drawImage(0, 0, chartPicture(m_evaluation, options));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(shown);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

} // namespace breakeven
