/**
 * The texts of the interface, in the language that the others are measured against. Each key is described for its
 * translators. `{{name}}` is filled in; `{{count, number}}` is a number in the reader's notation; a key ending in
 * `_other` is a plural form (`Intl.PluralRules`), asked for without the ending.
 */
export const ja = {
  /** The site's name, as in BRAND: what stands on the sign. */
  'site.name': '営業路線図',
  /** One sentence under the name on the home page and in link previews: what the site is for. */
  'site.tagline': '営業の用語と考え方を、路線図でたどりながら学ぶサイト。駅番号は日本語・マレー語・中国語・韓国語で共通です。',

  /** Hidden link before everything else: jumps over the header. */
  'nav.skip': '本文へ移動',
  /** Name of the header's navigation, for screen readers. */
  'nav.main': 'メインメニュー',
  /** Link to the index of all names in native order. */
  'nav.names': '五十音索引',
  /** Link to the full-text search page. */
  'nav.search': '検索',
  /** Name of the list of languages. */
  'nav.languages': '言語',
  /** Name of the trail home › line › entry, for screen readers. */
  'nav.trail': '現在地',
  /** First step of that trail. */
  'nav.home': 'トップ',

  /** Title of a page: what it shows, then the site. */
  'page.title': '{{title}}｜{{site}}',

  /** Kinds of entry, shown beside the station code. A concept: one idea. */
  'kind.concept': '概念',
  /** Two entries side by side. */
  'kind.comparison': '比較',
  /** A course of action over a long time. */
  'kind.strategy': '戦略',
  /** A way of working, with steps. */
  'kind.method': '方法',
  /** A theory with a diagram. */
  'kind.model': 'モデル',
  /** A story from practice. */
  'kind.case': '事例',

  /** Headings over related entries. These must be read before this one. */
  'view.requires': '先に読む',
  /** These build on this one. */
  'view.requiredBy': '次に読む',
  /** The two subjects of this comparison. */
  'view.compares': '比べる2つの項目',
  /** Comparisons in which this entry is one side. */
  'view.comparedIn': '違いを比べる',
  /** This case shows these at work. */
  'view.illustrates': 'この事例で学べること',
  /** Cases that show this entry at work. */
  'view.illustratedBy': '事例で見る',
  /** Other entries a reader will want. */
  'view.related': '関連する項目',

  /** Before the list of other names. */
  'concept.aka': '別名',
  /** The station code, spelled out for screen readers. */
  'concept.code': '駅番号 {{code}}',
  /** Name of the table of contents. */
  'concept.contents': 'このページの内容',
  /** Heading of the comparison table. */
  'concept.table': '比較表',
  /** What the comparison table shows, for screen readers. */
  'concept.tableCaption': '{{first}}と{{second}}の比較',
  /** Head of the table's first column: in what respect the two are compared. */
  'concept.axis': '観点',
  /** Label over an invented scene from the job. */
  'concept.example': '例',
  /** Heading of what the editor says about the source. */
  'concept.note': '編集部注',
  /** Heading over all related entries ("where you can change trains"). */
  'concept.connections': 'のりかえ案内',
  /** Heading of a diagram. */
  'concept.diagram': '図で見る',
  /** Heading of the self-checks at the end of an entry. */
  'concept.checks': '確かめ問題',
  /** Unfolds the answer to a self-check. */
  'concept.checkAnswer': '答えと解説',
  /** Before the right answer. */
  'concept.checkRight': '正解',
  /** Heading of the list of sources. */
  'concept.sources': '出典',
  /** Name of the strip with the stations before and after, for screen readers. */
  'concept.strip': '路線上の前後の駅',
  /** Label of the station before. */
  'concept.previous': '前の駅',
  /** Label of the station after. */
  'concept.next': '次の駅',
  /** In the place of a next station, at the last one of a line. */
  'concept.terminus': '終点',
  /** In the place of a previous station, at the first one of a line. */
  'concept.origin': '起点',
  /** Shown in place of an entry that this language does not have yet; links to other languages follow. */
  'concept.missing': 'この項目の日本語版はまだありません。次の言語で読めます。',

  /** How many entries a line has. */
  'line.count_other': '{{count, number}}駅',
  /** Heading over the stations of a line. */
  'line.stations': '駅の一覧',
  /** The line's letter, spelled out for screen readers. */
  'line.letter': '路線記号 {{letter}}',

  /** Heading over the lines on the home page. */
  'home.lines': '路線から選ぶ',

  /** Title of the index of all names. */
  'names.title': '五十音索引',
  /** What the index holds and how it is sorted. */
  'names.lead': '項目名と別名を五十音順に並べています。',
  /** Head of the names that open with a number or a Latin letter, where the script is another. */
  'names.latin': '英数字',
  /** Head of a group by number of strokes (Traditional Chinese only; elsewhere never shown). */
  'names.strokes_other': '{{count, number}}画',
  /** Before the entry that another name stands for. */
  'names.see': '→ {{title}}',
  /** Name of the list of jumps to the groups. */
  'names.jump': '見出しへ移動',

  /** Title of the search page. */
  'search.title': '検索',
  /** Label of the search field. */
  'search.label': '用語・本文を検索',
  /** Button that starts the search. */
  'search.submit': '検索',
  /** Shown before anything is typed. */
  'search.prompt': '用語や駅番号を入力してください。',
  /** Shown while results are on their way. */
  'search.loading': '検索中…',
  /** How many entries were found for a query. */
  'search.count_other': '「{{query}}」の検索結果：{{count, number}}件',
  /** Nothing was found for a query. */
  'search.none': '「{{query}}」に一致する項目は見つかりませんでした。語句を短くするか、索引から探してください。',
  /** The search index could not be loaded. */
  'search.failed': '検索データを読み込めませんでした。通信状況を確認して、もう一度お試しください。索引からも探せます。',
  /** Shown where scripts are switched off. */
  'search.noScript': '検索にはJavaScriptが必要です。索引はJavaScriptなしでも使えます。',
  /** Button that shows further results. */
  'search.more': 'さらに表示',
  /** Name of the list of suggestions below the search field, for screen readers. */
  'search.suggestions': '検索候補',
  /** Head over suggestions whose title or other name matches what is typed. */
  'search.byName': '名前に一致',
  /** Head over suggestions in whose text it was found. */
  'search.inTexts': '本文に一致',
  /** Last suggestion: leads to the search page with everything that is found. */
  'search.all': '「{{query}}」の検索結果をすべて見る',
  /** Read out by screen readers when suggestions appear: how many, and how to reach them. */
  'search.options_other': '候補{{count, number}}件。上下の矢印キーで選べます。',
  /** Beside a result whose other name matched, in the language of its title. */
  'search.alias': '別名：{{name}}',
  /** Beside a result whose name in another language matched. `language` is that language’s own name (한국어). */
  'search.matched': '一致：{{name}}（{{language}}）',
  /** Beside a result that was found through its text in another language. `language` as above. */
  'search.through': '{{language}}の本文に一致',
  /** Head over names that come near to a query that found nothing. */
  'search.didYouMean': 'もしかして',
  /** The texts could not be searched (no connection, say); what is shown matches by name. */
  'search.namesOnly': '本文の検索データを読み込めませんでした。名前に一致した項目だけを表示しています。',
  /** Nothing was found for a query with the filters that are set. */
  'search.noneFiltered': '「{{query}}」に一致する項目は、この絞り込みでは見つかりませんでした。',
  /** Head over the other languages of the site in which the query finds something. */
  'search.elsewhere': 'ほかの言語で見つかったもの',
  /** Button that tries again after a failure. */
  'search.retry': 'もう一度試す',
  /** Head over the searches made before on this device. */
  'search.recent': '最近の検索',
  /** Read out by screen readers when recent searches appear below the field: how many, and that the Delete key (by its name on the keyboard) forgets one. */
  'search.recentHint_other': '最近の検索{{count, number}}件。Deleteキーで1件ずつ削除できます。',
  /** Button that forgets one recent search, for screen readers. */
  'search.recentRemove': '「{{query}}」を履歴から削除',
  /** Button that forgets all recent searches. */
  'search.recentClear': '履歴をすべて削除',
  /** Head of the filters beside the results. */
  'search.filters': '絞り込み',
  /** Filter: language in which the results are shown. */
  'search.filterLanguage': '結果の言語',
  /** Filter: line of the map. */
  'search.filterLine': '路線',
  /** Filter: kind of entry (concept, comparison, case, …). */
  'search.filterKind': '種類',
  /** First choice of a filter: does not filter. */
  'search.any': 'すべて',
  /** Button that takes all filters off. */
  'search.clear': '絞り込みを解除',

  /** Link to the glossary. */
  'nav.terms': '用語集',
  /** Link to the learning paths ("routes to ride"). */
  'nav.rides': '学習コース',
  /** Link to the page about the sources. */
  'nav.sources': '出典について',
  /** How many stops a learning path has. */
  'ride.stops_other': '{{count, number}}駅',
  /** Reading time. */
  'ride.minutes_other': '約{{count, number}}分',
  /** What the learning paths are. */
  'rides.lead': '読む順に駅を並べたコースです。上から順に読むと、前の駅が次の駅の下地になります。',
  /** What the glossary holds. */
  'terms.lead': '項目の本文に出てくる営業の用語を、短く説明します。',
  /** What the page about the sources tells. */
  'sources.lead': 'どの資料から何を取り入れ、どこが疑わしいかを示します。',
  /** What the source is. */
  'sources.about': 'どんな資料か',
  /** What was taken from it. */
  'sources.taken': '取り入れたこと',
  /** What is doubtful in it. */
  'sources.doubtful': '疑わしい点',
  /** Before the list of entries that use the source. */
  'sources.usedIn': 'この資料を使った項目',

  /** Title of the page for addresses that do not exist. */
  'notFound.title': 'ページが見つかりません',
  /** What to do then. */
  'notFound.text': 'URLが変わったか、入力に誤りがあるようです。用語や駅番号で検索するか、索引から探してください。',

  /** Footer: what the texts are made from. */
  'footer.about': '5つの公開資料をもとに、要点を独自に書き起こした学習サイトです。',

  /** Opens the choice of a second language, in which an entry is read beside the page's own. */
  'pair.label': '並べて読む',
  /** Name of the list of second languages, for screen readers. */
  'pair.languages': '並べる言語',
  /** Ends it: only the page's own language is shown again. */
  'pair.end': '並べるのをやめる',
  /** Checkbox: other entries, too, are shown with this second language from now on. */
  'pair.keep': 'ほかの項目でも並べる',
  /** While the other language is on its way. `language` is its own name (한국어), here and below. */
  'pair.loading': '{{language}}版を読み込んでいます…',
  /** Read out by screen readers when it is there: it follows each section. */
  'pair.shown': '各節に{{language}}版を並べました。',
  /** Read out by screen readers when it is gone. */
  'pair.ended': '1言語の表示に戻しました。',
  /** The other language could not be loaded; a button to try again and a link to that page follow. */
  'pair.failed': '{{language}}版を読み込めませんでした。通信状況を確認してください。',
  /** The entry has no text in the other language yet. */
  'pair.missing': 'この項目の{{language}}版はまだありません。',
  /** The address asks for a language that there is not. */
  'pair.unknown': 'URLで指定された言語には対応していません。日本語だけで表示しています。',
  /** The script for it could not be loaded. */
  'pair.unavailable': '並べて読む機能を読み込めませんでした。ページを再読み込みしてください。',
  /** Link to the entry in the other language. */
  'pair.open': '{{language}}版を開く',
  /** Button below a section in the other language: copies the address of that section in that language. */
  'pair.copy': 'この節の{{language}}版リンクをコピー',
  /** The address has been copied. */
  'pair.copied': 'コピーしました',
  /** The browser did not let it be copied. */
  'pair.copyFailed': 'コピーできませんでした。見出しのリンクをお使いください。',
  /** Name of the control for colours and text size, for screen readers. */
  'read.settings': '表示設定',
  /** Head over the choice of colours. */
  'read.theme': '配色',
  /** Colours as the device has them. */
  'read.themeSystem': '自動',
  /** Dark on light, whatever the device has. */
  'read.themeLight': 'ライト',
  /** Light on dark. */
  'read.themeDark': 'ダーク',
  /** Head over the choice of text size; the choices are percentages. */
  'read.size': '文字サイズ',
  /** On paper, before the address that works in every language. */
  'read.shortLink': '各言語共通の短いURL',
  /** Link from a line to all its entries on one page, made for printing. */
  'read.booklet': 'この路線を冊子にして印刷',
  /** Title of that page. `line` is the line's name. */
  'read.bookletTitle': '{{line}} 印刷用冊子',
  /** Head over the booklet's list of entries. */
  'read.bookletContents': '目次',
  /** Button that prints. */
  'read.print': '印刷する',
  /** Link at the foot of a card that a tap opens: leads to the entry. */
  'card.openEntry': '項目を読む',
  /** The same for a glossary term: leads to its row in the glossary. */
  'card.openTerm': '用語集で見る',
  /** Button that closes the card. */
  'card.close': '閉じる',
  /** Over the choice of the languages whose columns the glossary shows. */
  'terms.columns': '表示する言語',
  /** Label of the field that filters the glossary; words of any language are understood. */
  'terms.filter': '用語を絞り込む（どの言語でも可）',
  /** How many terms the glossary holds. */
  'terms.count_other': '{{count, number}}語',
  /** How many of all terms the filter leaves. */
  'terms.found': '{{total}}語中{{count}}語',
  /** No term fits the filter. */
  'terms.none': '「{{query}}」に合う用語はありません。',
  /** Before the buttons that sort the glossary by a language. */
  'terms.sort': '並べ替え',
  /** Name of the table, for screen readers: what it holds, and that the heads of its columns sort it. */
  'terms.caption': '各言語の用語一覧。列見出しのボタンで並べ替えられます。',
  /** Link to the row of a term, for screen readers. */
  'terms.permalink': '「{{label}}」の行へのリンク',
  /** Read aloud for the picture of an entry in previews of links: its station sign with code, title and line. */
  'og.station': '{{line}} {{code}}「{{title}}」の駅名標',
  /** The same for a line: its letter, name and what it is about. */
  'og.line': '{{line}}（{{letter}}）：{{title}}',
  /** Link to the line map. */
  'nav.map': '路線図',
  /** Title of the line map, and its name for screen readers. */
  'map.title': '全線路線図',
  /** What the map shows: how many lines (`lines`) and stations (`count`), and that a station leads to its entry. */
  'map.lead_other': '{{lines}}路線{{count, number}}駅。駅を選ぶと、その項目を読めます。',
  /** Shown with the large map only: what pointing at a station does. */
  'map.hint': '駅にカーソルを合わせると、つながりのある駅が際立ちます。',
  /** Name of the list of lines beside the map, for screen readers. */
  'map.legend': '凡例',
  /** Key of the map: an ordinary station. */
  'map.keyStation': '駅',
  /** Key of the map: the thin rule that joins stations of two lines. */
  'map.keyTie': '路線どうしのつながり',
  /** Label of the choice of a learning path to be lit on the map. */
  'map.rides': '学習コースを表示',
  /** First choice: no path. */
  'map.noRide': 'なし',
  /** Link from the map to the page of the path that is lit. */
  'map.rideLink': '「{{title}}」を読む',
  /** Link from a learning path to the map with that path lit. */
  'map.rideOnMap': '路線図で見る',
  /** Name of the stations of other lines beside a station, for screen readers: where one can change. */
  'map.transfers': 'のりかえ',
  /** Link from the small map on the home page to the large one. */
  'map.open': '駅名入りの路線図を見る',
  /** Link to all transfers of a station, below the few that its sign shows. */
  'map.moreTransfers_other': 'のりかえをあと{{count, number}}件見る',
  /** Heading over the buttons that save a lesson or ride as a file for another system. */
  'pack.title': '教材として書き出す',
  /** One sentence under it: what the files are for, and that they are made on this device. */
  'pack.lead': '学習管理システムや単語カードアプリで使えるファイルを、この端末の中だけで作ります。',
  /** What imports an IMS Common Cartridge, and what is in it. */
  'pack.useImscc': 'Moodle、Canvasなどに取り込めます。項目へのリンクと確かめ問題が順に並びます。',
  /** The same for SCORM: one module that reports progress and score. */
  'pack.useScorm': 'SCORM 1.2対応の学習管理システムで使えます。進み具合と得点が記録されます。',
  /** The same for GIFT: questions for Moodle. */
  'pack.useGift': 'Moodleの問題バンクに確かめ問題を取り込めます。',
  /** The same for Anki: questions as cards. */
  'pack.useAnki': '確かめ問題をAnkiのカードにします。取り込み直しても重複しません。',
  /** The same for a table of the steps. */
  'pack.useCsvSteps': '項目、時間、リンクの一覧。ExcelやGoogleスプレッドシートで開けます。',
  /** The same for a table of the self-checks. */
  'pack.useCsvChecks': '問題、答え、解説の一覧。ExcelやGoogleスプレッドシートで開けます。',
  /** Names the table of the steps, on its button and in its file name. */
  'pack.steps': '項目一覧',
  /** While a file is being made. */
  'pack.working': '作成しています…',
  /** Said when a file was made: its name and size. */
  'pack.saved': '「{{file}}」（{{size}}）を書き出しました。',
  /** Said when it could not be made. */
  'pack.failed': '作成できませんでした。通信状況を確認して、もう一度お試しください。',
  /** Added when some steps are not in the file, since there is no such entry in this language. */
  'pack.missing': 'この言語にない項目{{count}}件は含まれていません。',
  /** Said instead, when there is nothing to put into a file. */
  'pack.noSteps': '書き出す項目がありません。',
  /** Said instead, when the format holds questions and there are none. */
  'pack.noChecks': 'この教材には確かめ問題がありません。',
  /** In packages: title of the first page, which lists the steps with times and notes. */
  'pack.overview': '学習の流れ',
  /** In packages: title of the questions on one entry. */
  'pack.checksOf': '確かめ問題：{{title}}',
  /** In packages: said to a right answer. */
  'pack.right': '正解です。',
  /** In packages: said to a wrong answer, before the reason. */
  'pack.wrong': '不正解です。',
  /** In packages: time for a step, in minutes. */
  'pack.minutes': '{{count}}分',
  /** In packages: before what the trainer wrote. */
  'pack.notes': 'メモ',
  /** In packages: link to the entry on the site. */
  'pack.open': 'サイトで読む',
  /** In packages: for screen readers, behind a link that opens another tab. */
  'pack.newTab': '（新しいタブで開きます）',
  /** In packages: unfolds the entry within this page. */
  'pack.read': 'ここで読む',
  /** In packages: instead of the entry, without a connection. */
  'pack.offline': 'インターネットに接続すると、ここで読めます。',
  /** In packages: box that a learner ticks at a step. */
  'pack.done': '読み終えた',
  /** In packages: button that judges the answer. */
  'pack.choose': '答え合わせ',
  /** In packages: how many steps are read. */
  'pack.progress': '{{all}}項目中{{done}}項目を読了',
  /** In packages: how many questions are answered rightly. */
  'pack.progressChecks': '{{all}}問中{{right}}問正解',
  /** In packages: link to the step where the learner left off. */
  'pack.resume': '続きから：{{title}}',
  /** In packages: said when all is read and answered. */
  'pack.finished': 'すべて終わりました。',
  /** In packages: progress is kept by the learning system. */
  'pack.kept': '進み具合は学習管理システムに記録されます。',
  /** In packages: there is no learning system. */
  'pack.notKept': '学習管理システムにつながっていないため、進み具合は記録されません。',
  /** In packages: the learning system did not take what was to be kept. */
  'pack.notWritten': '学習管理システムに記録できませんでした。',
  /** Heads of columns in tables. Number of a step. */
  'pack.columnNumber': '番号',
  /** Station code. */
  'pack.columnCode': '駅番号',
  /** Title of an entry. */
  'pack.columnTitle': '項目',
  /** Title of a section. */
  'pack.columnSection': '節',
  /** Summary of an entry. */
  'pack.columnSummary': '要約',
  /** Time in minutes. */
  'pack.columnMinutes': '時間（分）',
  /** Address that leads to the reader’s own language. */
  'pack.columnAddress': 'リンク（開いた人の言語）',
  /** Address in the language of the table. */
  'pack.columnOwnAddress': 'リンク（日本語）',
  /** Permanent id of a question. */
  'pack.columnId': '問題ID',
  /** A question. */
  'pack.columnQuestion': '問題',
  /** A wrong answer. */
  'pack.columnWrong': '誤答',
  /** Why it is wrong. */
  'pack.columnWhy': '解説',

  /** Title of the page with the reader’s stamps and progress (as railway stations have stamps to collect in a book), and link to it. */
  'study.title': 'スタンプ帳',
  /** What that page holds, and that nothing of it leaves the device. */
  'study.lead': '読み終えた項目のスタンプと、読みかけの場所をまとめています。記録はこの端末だけに残り、どこにも送信されません。',
  /** On that page where scripts are switched off. */
  'study.noScript': 'スタンプにはJavaScriptが必要です。項目はJavaScriptなしでも読めます。',
  /** Button at the end of an entry: the reader is done with it. `study.unstamp` takes its place then. */
  'study.stamp': '読了スタンプを押す',
  /** Beside the button when it is on. `date` is a date in the language’s own form. */
  'study.stamped': '{{date}}に押しました',
  /** Said when the stamp was taken back. */
  'study.unstamped': 'スタンプを取り消しました',
  /** The stamp, or another record, could not be stored. */
  'study.failed': '記録できませんでした。端末の空き容量を確認してください。',
  /** The browser keeps nothing for this site. */
  'study.refused': 'このブラウザーでは記録を保存できません。ページを閉じると記録は消えます。',
  /** What is stored was written by a later version of the site; it was left as it is. */
  'study.newer': 'この端末の記録は、サイトの新しいバージョンで保存されています。ページを再読み込みしてください。記録はそのまま残っています。',
  /** The script for stamps or progress could not be loaded. */
  'study.unavailable': 'スタンプ機能を読み込めませんでした。ページを再読み込みしてください。',
  /** How many (`count`) of how many stations (`total`) have a stamp. */
  'study.progress_other': 'スタンプ {{count, number}}／{{total}}駅',
  /** Reading time of the stops without a stamp. */
  'study.minutesLeft_other': '残り約{{count, number}}分',
  /** Every stop of a learning path has its stamp. */
  'study.allDone': '全駅のスタンプがそろいました',
  /** Before the stop of a learning path that comes next. */
  'study.next': 'コースの次の駅',
  /** In its place before the first stop, where none has a stamp. */
  'study.start': '最初の駅',
  /** Beside the stop at which the reader left the path. */
  'study.here': '前回はここまで',
  /** Before the entries that should be read before a stop. */
  'study.first': '先に読む',
  /** Which stop of a learning path (`count`) of how many (`total`) an entry is. */
  'study.stop_other': '{{total}}駅中{{count, number}}駅目',
  /** In place of the next stop, where a learning path ends. */
  'study.terminus': 'ここが終点です',
  /** The address names a learning path that there is not. */
  'study.rideUnknown': 'URLで指定された学習コースは見つかりません。',
  /** The address names a learning path on which the entry is not. */
  'study.notOnRide': 'この項目は学習コース「{{title}}」に含まれていません。',
  /** Over the entry that the reader was last in, with its section. */
  'study.continue': '続きから読む',
  /** Over the learning paths that were begun and not ended. */
  'study.underWay': '途中の学習コース',
  /** Over the stamps of all stations. */
  'study.stamps': '路線別スタンプ',
  /** Where there is no stamp yet. `button` is the name of the button that stamps. */
  'study.empty': 'スタンプはまだありません。項目の終わりにある「{{button}}」を選ぶと、ここに並びます。',
  /** Of a station without a stamp, for screen readers. */
  'study.noStamp': 'スタンプなし',
  /** Of the self-checks that were answered (`total`), how many were right at the last try. */
  'study.results_other': '解いた{{total}}問中{{count, number}}問に正解（直近の回答）',
  /** Before the entries with a self-check that was answered wrong. */
  'study.again': 'もう一度確かめたい項目',
  /** Link to the practice with cards. */
  'study.toPractice': 'カード練習へ',
  /** Over export and import. */
  'study.file': '記録の書き出しと読み込み',
  /** What they are for, and that importing loses nothing. */
  'study.fileLead': '控えを残すときや、別の端末に移すときに使います。読み込む前に内容を確認できます。この端末にある新しい記録は上書きされません。',
  /** Button: saves all records as a file. */
  'study.export': '記録を書き出す',
  /** The file was given to the browser under this name. */
  'study.exported': '「{{name}}」に書き出しました。',
  /** Button: chooses such a file. */
  'study.import': '記録を読み込む',
  /** Over what a file would change. `name` is the file’s. */
  'study.preview': '「{{name}}」の内容',
  /** Head of a column: the kind of record. */
  'study.previewKind': '種類',
  /** Head of a column: records that this device does not have. */
  'study.previewNew': '追加',
  /** Head of a column: records that replace older ones here. */
  'study.previewNewer': '更新',
  /** Head of a column: records older than those here, which stay. */
  'study.previewOlder': 'この端末の方が新しい',
  /** Head of a column: records that are here already. */
  'study.previewSame': '変更なし',
  /** Kind of record: stamps. */
  'study.kindStamps': 'スタンプ',
  /** Kind of record: cards of the practice. */
  'study.kindCards': '練習カード',
  /** Kind of record: answers in the practice. */
  'study.kindReviews': '練習の回答',
  /** Kind of record: all others, such as the place in an entry. */
  'study.kindOther': '読みかけの場所など',
  /** Records of a file that cannot be read. */
  'study.faulty_other': '読み取れない記録が{{count, number}}件あります。これらは読み込みません。',
  /** The file’s checksum is missing or cannot be computed here. */
  'study.unproved': 'このファイルが書き換えられていないかどうかは確認できません。',
  /** Button: imports what is previewed. */
  'study.bringIn': '読み込む',
  /** Button: goes back without doing anything. */
  'study.cancel': 'キャンセル',
  /** The file holds nothing that is not here. */
  'study.nothingNew': '新しい記録はありません。この端末にすべてそろっています。',
  /** After an import: how many records were new or newer. */
  'study.broughtIn_other': '{{count, number}}件の記録を読み込みました。',
  /** The chosen file is not one that this site exported. */
  'study.fileForeign': 'このサイトから書き出した記録のファイルではありません。',
  /** The file is damaged: its checksum is wrong. */
  'study.fileDamaged': 'ファイルが壊れているか、書き換えられています。何も読み込みませんでした。',
  /** The file is larger than `size` megabytes. */
  'study.fileTooLarge': 'ファイルが大きすぎます（上限{{size}}MB）。',
  /** The file was written by a later version of the site. */
  'study.fileNewer': 'サイトの新しいバージョンで書き出したファイルです。ページを再読み込みしてから、もう一度お試しください。',
  /** The browser could not read the file. */
  'study.fileUnreadable': 'ファイルを開けませんでした。',
  /** Button: asks whether all records should be deleted. */
  'study.delete': '記録をすべて削除',
  /** Asked then, with how many records there are. */
  'study.deleteSure_other': '{{count, number}}件の記録をすべて削除しますか。元に戻せません。',
  /** Button beside it: saves the records as a file first. */
  'study.deleteExport': '先に書き出す',
  /** Button that deletes. */
  'study.deleteNow': '削除する',
  /** After that. */
  'study.deleted': '記録をすべて削除しました。',
  /** Stored records that cannot be read were moved aside. */
  'study.damaged_other': '読み取れない記録が{{count, number}}件ありました。削除せず、別に保管しています。ほかの記録に影響はありません。',
  /** Button: saves them as a file. */
  'study.damagedSave': '保管した記録を書き出す',
  /** Button: deletes them. */
  'study.damagedDrop': '保管した記録を削除',
  /** Link to the practice with cards. */
  'nav.practice': 'カード練習',
  /** What the practice is, and where its records are. */
  'practice.lead': '用語や確かめ問題を、忘れかけたころにもう一度出します。記録はこの端末だけに残ります。',
  /** Shown where scripts are switched off. */
  'practice.noScript': 'カード練習にはJavaScriptが必要です。確かめ問題は、各項目の終わりでも解けます。',
  /** While the cards are on their way. */
  'practice.loading': 'カードを読み込んでいます…',
  /** The cards could not be loaded; a button to try again follows. */
  'practice.failed': 'カードを読み込めませんでした。通信状況を確認してください。',
  /** The browser refuses storage. */
  'practice.notKept': 'このブラウザーでは記録を保存できません。練習はできますが、ページを閉じると記録は消えます。',
  /** What is stored was written by a later version of the site, in another tab. */
  'practice.keptByNewer': '保存されている記録は、サイトの新しいバージョンのものです。ページを再読み込みしてください。それまでの練習は保存されません。',
  /** Heading over what is to be done today. */
  'practice.today': '今日の練習',
  /** How many cards are to be reviewed today. */
  'practice.due_other': '復習 {{count, number}}枚',
  /** How many new cards are left today. */
  'practice.fresh_other': '新しいカード {{count, number}}枚',
  /** Button that starts the practice. */
  'practice.start': '練習を始める',
  /** Nothing more is to be done today. */
  'practice.done': '今日の分は終わりです。',
  /** How many answers were given in this session. */
  'practice.answered_other': '今回の回答：{{count, number}}回',
  /** When cards come back after today, and how many; `when` is “tomorrow”, “in 3 days”, “in 10 minutes”. */
  'practice.nextDue_other': '次の復習：{{when}}、{{count, number}}枚',
  /** No card belongs to what the reader has chosen. */
  'practice.nothing': '選んだ路線と種類に合うカードがありません。「練習の設定」で選び直してください。',
  /** How far the session is, beside a bar. */
  'practice.progress': '回答{{done}}回、残り{{left}}枚（また出る分を含む）',
  /** Button: takes back the last answer. */
  'practice.undo': '一つ戻す',
  /** Said after that. */
  'practice.undone': '前の回答を取り消しました。',
  /** Button: this card is not to come any more. */
  'practice.aside': 'このカードを外す',
  /** Said after that. */
  'practice.asideDone': 'カードを外しました。「外したカード」から戻せます。',
  /** Head of the list of cards put aside. */
  'practice.asideList_other': '外したカード（{{count, number}}枚）',
  /** Button beside such a card; `card` is its question, for screen readers. */
  'practice.bringBack': '「{{card}}」を戻す',
  /** The same, as it is seen. */
  'practice.bringBackShort': '戻す',
  /** Button: ends the session. */
  'practice.end': '終える',
  /** An answer could not be kept (the device is full, say). */
  'practice.saveFailed': '記録できませんでした。もう一度お試しください。',
  /** Over a term: what does it mean? */
  'practice.askMeaning': '意味は？',
  /** Over a meaning: which term is it? */
  'practice.askTerm': '何という用語？',
  /** Over a term: what is it called in that language? `language` is the language’s own name. */
  'practice.askOther': '{{language}}では？',
  /** Over a text: which of the two below does it belong to? `axis` is in what respect they are compared. */
  'practice.askContrast': '{{axis}}：どちらの話？',
  /** Stands for the word that is asked for, in its own meaning. */
  'practice.blank': '〇〇',
  /** Button that shows the answer. */
  'practice.reveal': '答えを見る',
  /** Label of the field for a typed answer. `language` is the language’s own name. */
  'practice.type': '{{language}}で入力',
  /** Button that judges what was typed. */
  'practice.check': '答え合わせ',
  /** Label over the right answer. */
  'practice.answer': '答え',
  /** Label over what the reader typed. */
  'practice.typed': '入力した答え',
  /** What was typed differs in a letter or two. */
  'practice.near': 'ほぼ正解です。違う所に印を付けました。',
  /** What was typed is another term. */
  'practice.otherWord': 'それは別の用語です。',
  /** The answer is not right. */
  'practice.wrong': '不正解です。',
  /** The answer is right. */
  'practice.right': '正解です。',
  /** Link from a card to its entry. */
  'practice.read': '「{{title}}」を読む',
  /** Link from a card to its row of the glossary. */
  'practice.readTerm': '用語集で見る',
  /** Name of the four buttons that grade one’s memory, for screen readers. */
  'practice.grades': 'どのくらい覚えていましたか',
  /** Grade: forgotten. Short, a quarter of a phone’s width. */
  'practice.grade1': '忘れた',
  /** Grade: remembered with effort. */
  'practice.grade2': 'あやふや',
  /** Grade: remembered. */
  'practice.grade3': 'わかった',
  /** Grade: at once. */
  'practice.grade4': 'すぐ出た',
  /** Beside a grade: the card comes back at once, in less than so many minutes. */
  'practice.soon': '{{time}}後',
  /** What the keys do; shown where there is a keyboard. `{{keys}}` are the digits. */
  'practice.keys': 'スペースキーで答えを表示、{{keys}}で評価、Zで一つ戻す',
  /** Heading of the choice of what to practise. */
  'practice.settings': '練習の設定',
  /** Over the choice of lines. */
  'practice.lines': '路線',
  /** Over the choice of kinds of card. */
  'practice.kinds': 'カードの種類',
  /** Kind of card: from a term to its meaning. */
  'practice.kindMeaning': '用語 → 意味',
  /** Kind of card: from a meaning to its term. */
  'practice.kindTerm': '意味 → 用語',
  /** Kind of card: a term into the second language. */
  'practice.kindThere': '用語 → もう一つの言語',
  /** Kind of card: a term from the second language. */
  'practice.kindBack': 'もう一つの言語 → 用語',
  /** Kind of card: self-checks of the entries. */
  'practice.kindCheck': '確かめ問題',
  /** Kind of card: which of two entries is a text about? */
  'practice.kindContrast': 'どちらの話？',
  /** Label of the choice of a second language, whose words are practised too. */
  'practice.other': 'もう一つの言語（用語の練習）',
  /** First choice: no second language. */
  'practice.noOther': 'なし',
  /** Label of the number of new cards a day. */
  'practice.newPerDay': '1日あたりの新しいカード',
  /** Checkbox: terms are typed before the answer is shown. */
  'practice.typing': '用語は入力して答える',
  /** Said after a setting was changed. */
  'practice.saved': '設定を保存しました。',
  /** Heading over the plots. */
  'practice.statistics': '練習の記録',
  /** Title of the plot of coming reviews. */
  'practice.forecast': 'これからの復習',
  /** What it shows, in a sentence: `days` is “14 days” in the language, `count` the sum of cards. */
  'practice.forecastText_other': '今後{{days}}で合計{{count, number}}枚',
  /** Name of the choice between 14 and 30 days, for screen readers. */
  'practice.span': '期間',
  /** Title of the plot of how much was remembered, by week. */
  'practice.retention': '覚えていた割合（週ごと）',
  /** What it shows, in a sentence: share and number of reviews of all weeks shown. */
  'practice.retentionText_other': '{{share}}（復習{{count, number}}回）。線は目安の90%です。',
  /** There are no reviews to plot yet. */
  'practice.noReviews': '練習を始めると、ここにグラフが出ます。',
  /** Unfolds the numbers of a plot as a table. */
  'practice.table': '数値を表で見る',
  /** Head of the table’s column of days. */
  'practice.day': '日',
  /** Head of the table’s column of weeks: their first days. */
  'practice.week': '週の初日',
  /** Head of the column of how many cards. */
  'practice.cards': '枚数',
  /** Head of the column of how many reviews. */
  'practice.reviews': '復習の回数',
  /** Head of the column of how much was remembered. */
  'practice.share': '覚えていた割合',
  /** Link from a self-check to the section that explains it. `title` is its heading. */
  'check.section': '「{{title}}」で確かめる',
  /** Mark before a wrong answer. */
  'check.wrong': '不正解',
  /** Goes on after a wrong choice; the card comes again. */
  'practice.goOn': '次へ',
  /** In place of that heading, where the summary at the head of the entry explains it. */
  'check.summary': '項目の要約',
  /** Button: the question is asked anew. */
  'check.again': 'もう一度解く',
  /** Said after a wrong answer and why it is wrong: another may be chosen. */
  'check.retry': '別の答えを選んでみましょう。',
  /** Said once where the browser refuses storage. */
  'check.notKept': 'このブラウザーでは結果を保存できません。',
  /** Link to the page where trainers put lessons together, and its title. */
  'nav.lesson': 'レッスンを作る',
  /** What the page does: pick entries or sections, order them, share by link; everything stays in the address. */
  'lesson.lead': '駅や節を選んで並べると、リンクで配れるレッスンになります。内容はすべてリンクに入り、どこにも送信されません。',
  /** Shown where scripts are switched off; links to rides follow. */
  'lesson.noScript': 'レッスン作りにはJavaScriptが必要です。用意してある学習コースは、JavaScriptなしでも読めます。',
  /** While the list of entries is on its way. */
  'lesson.loading': '項目の一覧を読み込んでいます…',
  /** The list of entries could not be loaded; a button to try again follows. */
  'lesson.failed': '項目の一覧を読み込めませんでした。通信状況を確認してください。レッスンの内容はURLに残っています。',
  /** Name of the links that show the lesson in other ways, for screen readers. */
  'lesson.views': 'レッスンの表示',
  /** Link: back to putting the lesson together. */
  'lesson.edit': '編集',
  /** Link: read the lesson step by step. */
  'lesson.read': '順に読む',
  /** Link: show the lesson on a big screen. */
  'lesson.present': '投影する',
  /** Link: the lesson as a handout on paper. */
  'lesson.print': '配布資料',
  /** Heading over the list of entries to choose from. */
  'lesson.choose': '駅を選ぶ',
  /** Label of the field that searches it. */
  'lesson.filter': '駅名・駅番号で探す（どの言語でも可）',
  /** How many entries fit. */
  'lesson.found_other': '{{count, number}}件',
  /** No entry fits what was typed. */
  'lesson.noneFound': '「{{query}}」に合う項目はありません。',
  /** Button that adds an entry or section, for screen readers. */
  'lesson.add': '「{{name}}」を追加',
  /** Unfolds the sections of an entry, to add a single one. */
  'lesson.sections': '節ごとに選ぶ',
  /** Said after adding. `count`: how many steps there are now. */
  'lesson.added': '「{{name}}」を追加しました（全{{count}}ステップ）。',
  /** Said when there is room for no more steps. */
  'lesson.full': '追加できるのは{{count}}ステップまでです。',
  /** Label of the lesson’s title. */
  'lesson.title': '題名',
  /** Label of the lesson’s date. */
  'lesson.date': '日付',
  /** Label of what the trainer tells at the beginning. */
  'lesson.notes': 'はじめに伝えること',
  /** Heading over the steps. */
  'lesson.steps': 'レッスンの順序',
  /** Shown in place of steps when there are none. */
  'lesson.empty': 'まだステップがありません。駅を選んで追加してください。',
  /** How steps are ordered: drag the handle, or Alt and the arrow keys. */
  'lesson.reorder': '≡をドラッグするか、Altキーと上下の矢印キーで並べ替えられます。',
  /** Choice: the step is the whole entry. */
  'lesson.whole': '項目全体',
  /** Unit behind the field for minutes. */
  'lesson.minutes': '分',
  /** Label of the choice of a section, for screen readers. */
  'lesson.stepSection': '{{name}}の範囲',
  /** Label of the field for minutes, for screen readers. */
  'lesson.stepMinutes': '{{name}}の時間（分）',
  /** Unfolds the notes of a step. */
  'lesson.stepNotes': 'メモ',
  /** Label of the notes of a step, for screen readers. */
  'lesson.stepNotesOf': '{{name}}のメモ',
  /** Button that moves a step towards the beginning, for screen readers. */
  'lesson.up': '「{{name}}」を上へ',
  /** Button that moves a step towards the end, for screen readers. */
  'lesson.down': '「{{name}}」を下へ',
  /** Button that takes a step out, for screen readers. */
  'lesson.remove': '「{{name}}」を外す',
  /** Said after moving a step: where it is now, of how many. */
  'lesson.moved': '「{{name}}」を{{total}}ステップ中{{place}}番目に移動しました。',
  /** Said when a step cannot be moved further. */
  'lesson.atEnd': 'これ以上は動かせません。',
  /** Said after a step was taken out; a button to undo follows. */
  'lesson.removed': '「{{name}}」を外しました。',
  /** Button that undoes. */
  'lesson.undo': '元に戻す',
  /** Said after undoing. */
  'lesson.undone': '元に戻しました。',
  /** How many steps a lesson has. */
  'lesson.stepCount_other': '{{count, number}}ステップ',
  /** Minutes of all steps together. */
  'lesson.total_other': '合計{{count, number}}分',
  /** Heading over what can be done with the lesson. */
  'lesson.share': '使う・配る',
  /** Button that copies the link for learners: it opens the lesson for reading, in their language. */
  'lesson.copy': '受講者用リンクをコピー',
  /** Button that copies the link that opens the lesson for editing. */
  'lesson.copyEdit': '編集用リンクをコピー',
  /** Said after copying. */
  'lesson.copied': 'リンクをコピーしました。開いた人の言語で表示されます。',
  /** Said where the browser does not let pages copy; a field with the link follows. */
  'lesson.copyFailed': 'コピーできませんでした。下の欄のリンクを選んでコピーしてください。',
  /** Label of that field. */
  'lesson.link': 'リンク',
  /** Warns that the link is long. `count`: its characters. */
  'lesson.longLink': 'リンクが{{count}}文字あります。長いリンクを途中で切るアプリもあるので、メモを短くすると確実です。',
  /** Button that starts an empty lesson. */
  'lesson.fresh': '新しいレッスン',
  /** Heading over the lessons kept on the device. */
  'lesson.drafts': 'この端末の下書き',
  /** What becomes of them. */
  'lesson.draftsNote': '自動で保存されます。この端末の外には送られません。',
  /** Stands for the title of a lesson without one. */
  'lesson.untitled': '無題のレッスン',
  /** The browser refuses to store anything, or its storage is full. */
  'lesson.blocked': 'このブラウザーでは下書きを保存できません。リンクをコピーするか、ページをブックマークして残してください。',
  /** Said after opening a draft. */
  'lesson.opened': '「{{name}}」を開きました。',
  /** Beside the draft that is open. */
  'lesson.current': '編集中',
  /** Button that renames a draft, for screen readers. */
  'lesson.rename': '「{{name}}」の題名を変更',
  /** Label of the field for the new title, for screen readers. */
  'lesson.newName': '「{{name}}」の新しい題名',
  /** Button that deletes a draft, for screen readers. */
  'lesson.deleteDraft': '「{{name}}」を削除',
  /** Said after that; a button to undo follows. */
  'lesson.deleted': '「{{name}}」を削除しました。',
  /** A stored draft that cannot be read. It is left as it is. */
  'lesson.draftDamaged': '読み取れない下書き（データはそのまま残しています）',
  /** Heading over what is wrong with the link. */
  'lesson.faultHead': 'このリンクには問題があります',
  /** The link was made by a newer version of the site. */
  'lesson.faultNewer': 'このサイトの新しいバージョンで作られたリンクのため、読み取れません。ページを再読み込みして、もう一度開いてください。',
  /** What stands behind # in the address is no lesson. */
  'lesson.faultNoLesson': 'URLの「#」より後ろが、レッスンのデータではありません。リンク全体を確かめてください。',
  /** The end of the link is missing. `count`: steps that could be read. */
  'lesson.faultCut_other': 'リンクの終わりが欠けています。読み取れた{{count, number}}ステップを表示しています。リンク全体をもう一度もらってください。',
  /** The link was changed on its way. `count` as above. */
  'lesson.faultDamaged_other': 'リンクの一部が壊れています。読み取れた{{count, number}}ステップを表示していますが、元と違うことがあります。リンクをもう一度もらってください。',
  /** There were more steps than allowed; so many at the end were left out. */
  'lesson.faultSteps_other': 'ステップが多すぎるため、最後の{{count, number}}ステップを除きました。',
  /** Title or notes were longer than allowed. */
  'lesson.faultShortened': '長すぎる題名やメモを途中で切りました。',
  /** The date is no day of the calendar and was left out. */
  'lesson.faultDate': '日付「{{value}}」は正しくないため、除きました。',
  /** The minutes of a step are not 1 to 600; the reading time stands in. */
  'lesson.faultMinutes': 'ステップ{{step}}の時間が1〜600分ではないため、読む時間の目安に置き換えました。',
  /** A step could not be read and was left out. */
  'lesson.faultStep': '読み取れないステップを除きました。',
  /** There is no such entry in this language. */
  'lesson.faultEntry': 'ステップ{{step}}の「{{name}}」は、この言語にない項目です。',
  /** The entry has no such section any more: the step is the whole entry. */
  'lesson.faultSection': 'ステップ{{step}}：{{name}}で指定された節は、もうありません。項目全体を表示します。',
  /** The address asks for a learning path that there is not. */
  'lesson.faultRide': '「{{name}}」という学習コースはありません。',
  /** The address asks to add an entry that there is not. */
  'lesson.faultAdd': '追加する項目「{{name}}」が見つかりません。',
  /** Stands for the title of an entry that is not known. */
  'lesson.unknown': 'この言語にない項目',
  /** Shown where an empty lesson is to be read, presented or printed; a link to the builder follows. */
  'lesson.noSteps': 'このレッスンには、まだステップがありません。',
  /** Link to the first step. */
  'lesson.start': '読み始める',
  /** Link to the first step that is not done. */
  'lesson.goOn': '続きから読む',
  /** Button that forgets which steps are done. */
  'lesson.again': '完了の記録を消す',
  /** How many steps are done. */
  'lesson.progress': '完了 {{count}}／{{total}}ステップ',
  /** Beside a step that is done. */
  'lesson.done': '完了',
  /** Which step is read. */
  'lesson.stepOf': 'ステップ{{step}}／{{total}}',
  /** Link or button: onwards. */
  'lesson.next': '次へ',
  /** Link or button: back. */
  'lesson.previous': '前へ',
  /** Buttons of a presentation: to the screen after this, and before. */
  'lesson.slideNext': '次へ',
  'lesson.slidePrevious': '前へ',
  /** Link at the end of the last step. */
  'lesson.finish': '読み終える',
  /** Link to the list of all steps. */
  'lesson.overview': 'ステップ一覧',
  /** While a text is on its way. */
  'lesson.partLoading': '本文を読み込んでいます…',
  /** A text could not be loaded; a button to try again and a link to its page follow. */
  'lesson.partFailed': '本文を読み込めませんでした。通信状況を確認してください。',
  /** Button: the presentation fills the screen. */
  'lesson.fullScreen': '全画面',
  /** Button that ends the presentation. */
  'lesson.end': '投影を終える',
  /** Which keys work in the presentation. */
  'lesson.keys': '← → またはスペースキーで移動、Fで全画面、Escで終了',
  /** Checkbox: the handout has the whole texts. */
  'lesson.withText': '本文も印刷する',
  /** The link is too long for a QR code. */
  'lesson.qrLong': 'リンクが長いため、QRコードにできません。リンクで配ってください。',
  /** On paper, beside the QR code: what it opens. */
  'lesson.scan': '読み取ると、各自の言語で開きます',
  /** Link from a learning path: makes a lesson of its stops. */
  'lesson.fromRide': 'このコースからレッスンを作る',
  /** Button at the head of an entry: opens the panel of links to it. */
  'share.open': 'リンクを共有',
  /** The same for a section, for screen readers. `section` is its heading. */
  'share.section': '「{{section}}」へのリンクを共有',
  /** The panel could not be loaded. */
  'share.unavailable': '共有の画面を読み込めませんでした。アドレスバーのURLをお使いください。',
  /** What an entry is called where it is linked: station code and title. */
  'share.name': '{{code}} {{title}}',
  /** The same with the heading of a section, or with the words that are quoted. */
  'share.nameSection': '{{name}} – {{section}}',
  /** Over the choice of what the link leads to. */
  'share.which': 'リンクの種類',
  /** First choice: a short link that opens in the language of whoever follows it. */
  'share.anyLanguage': '開いた人の言語で表示（短縮）',
  /** Second choice, and name of the list beside it: a link to the page in the language that is chosen there. */
  'share.oneLanguage': '言語を指定',
  /** Third choice: a link to the words that are selected on the page. The words follow. */
  'share.quote': '選択した箇所へのリンク',
  /** In place of the third choice, where nothing is selected. */
  'share.quoteHint': '文章を選択してから開くと、その箇所へのリンクも作れます。',
  /** Label of the field that shows the link. */
  'share.address': 'リンク',
  /** Button: copies the link. */
  'share.copy': 'リンクをコピー',
  /** Button: copies the title and the link, a line each. */
  'share.copyTitled': '題名とリンクをコピー',
  /** Button: copies the link as Markdown. */
  'share.copyMarkdown': 'Markdownでコピー',
  /** Button: copies the link as HTML. */
  'share.copyHtml': 'HTMLでコピー',
  /** Button: hands the link to the device, which offers its apps. */
  'share.system': 'ほかのアプリで共有',
  /** Unfolds the QR code of the link. */
  'share.qr': 'QRコード',
  /** Read aloud for the QR code. */
  'share.qrOf': '{{address}} のQRコード',
  /** In place of the QR code, where the link is too long for one. */
  'share.qrTooLong': 'リンクが長すぎて、QRコードにできません。もっと短い箇所を選び直してください。',
  /** Button: saves the QR code as an SVG file. */
  'share.saveSvg': 'SVGで保存',
  /** Button: saves the QR code as a PNG file. */
  'share.savePng': 'PNGで保存',
  /** Said when the file has been handed to the browser. */
  'share.saved': 'ファイルを保存しました。',
  /** Unfolds the code that shows the entry in another site. */
  'share.embed': '埋め込みコード',
  /** What the code is for. */
  'share.embedHint': '社内サイトや学習管理システムに貼ると、その場で読めます。',
  /** Button: copies that code. */
  'share.embedCopy': 'コードをコピー',
  /** Said when something has been copied. */
  'share.copied': 'コピーしました。',
  /** Said when nothing could be copied; what was to be copied is then selected. */
  'share.copyFailed': 'コピーできませんでした。選択されている文字をコピーしてください。',
  /** Link at the foot of an entry that stands in another site: leads to the entry here. */
  'embed.open': '{{site}}で開く',
  /** Title of a page at the address of an entry that is no more. */
  'gone.title': 'この項目はなくなりました',
  /** Under it: what to do. */
  'gone.text': 'ここにあった項目は掲載を終えました。後継の項目はありません。路線図か検索から、近い項目を探してください。',
  /** The same with the station code that the entry had, which is not used again. */
  'gone.code': '{{code}}の項目は掲載を終え、駅番号は欠番になりました。後継の項目はありません。路線図か検索から、近い項目を探してください。',

  /** Link to, and title of, the page on which lines, rides and languages are kept on the device, for reading without a connection. */
  'offline.title': 'オフラインで読む',
  /** What that page does; pages that were read are kept by themselves. */
  'offline.lead': '路線、学習コース、または言語全体を端末に保存しておくと、電波の届かない場所でも読めて、検索もできます。読んだページは自動で保存されます。',
  /** Head over the lines that can be kept. */
  'offline.lines': '路線ごとに保存',
  /** Head over the languages that can be kept whole: all entries, learning paths, glossary. */
  'offline.languages': '言語をまるごと保存',
  /** About the sizes shown: they are of the device, what goes over the network is less. The search of the language comes along with a line or ride, too. */
  'offline.sizes': '容量は端末で使う分です。通信量はこれより少なくなります。路線や学習コースだけを保存する場合も、その言語の検索データが一緒に保存されます。',
  /** Head over the entries that are kept on the device. */
  'offline.kept': '端末に保存した項目',
  /** No entry is kept. */
  'offline.nothing': '最後まで保存された項目は、まだありません。',
  /** Button: keeps a line, ride or language on the device. */
  'offline.keep': '保存する',
  /** Button: breaks that off. */
  'offline.cancel': '中止',
  /** Button: goes on with what was broken off. */
  'offline.resume': '続きを保存',
  /** Button: takes a line, ride or language off the device. */
  'offline.remove': '削除',
  /** Button: takes everything off the device. */
  'offline.removeAll': '保存したものをすべて削除',
  /** Beside a line or language of which a part is there already: what is missing, and all of it, as sizes (1.9 MB). */
  'offline.remaining': 'あと{{missing}}（全体{{total}}）',
  /** While it is being kept: how far (`percent`), as sizes. */
  'offline.progress': '{{percent}}（{{done}}／{{total}}）',
  /** It begins when another is done. */
  'offline.waiting': '順番を待っています',
  /** Under the bar, while it is on its way. */
  'offline.stay': 'このページを離れると保存は止まります。続きはあとから保存できます。',
  /** All of it is kept: its size, and since when. */
  'offline.complete': '保存済み・{{total}}（{{date}}）',
  /** It was broken off: how far it is. */
  'offline.partial': '{{percent}}まで保存済み（全体{{total}}）',
  /** Beside a line or ride whose whole language is kept. */
  'offline.included': '言語ごと保存済み',
  /** Read out now and then while a line, ride or language is being kept. */
  'offline.saying': '「{{name}}」を保存中：{{percent}}',
  /** Read out when all of it is kept. */
  'offline.done': '「{{name}}」を保存しました。',
  /** It was broken off by the reader; what came stays, and it can be gone on with. */
  'offline.cancelled': '中止しました。保存した分は残っているので、続きから再開できます。',
  /** Read out when something has been taken off the device. */
  'offline.removed': '「{{name}}」を削除しました。',
  /** There is no room on the device. */
  'offline.quota': '端末の空き容量が足りません。ほかに保存したものを削除してから、「続きを保存」を押してください。',
  /** The connection was lost. The quoted words are those of the button that goes on. */
  'offline.lost': '通信が途切れました。つながったら「続きを保存」を押してください。',
  /** The site was published anew meanwhile: the page must be loaded anew. */
  'offline.otherRelease': 'サイトが更新されました。このページを再読み込みしてから、「続きを保存」を押してください。',
  /** Nothing can be kept: a private window, storage not allowed, or a browser without the means. */
  'offline.blocked': 'このブラウザーでは端末に保存できません。プライベートブラウズを終えるか、サイトデータの保存を許可してください。',
  /** Shown for a moment before anything can be kept. */
  'offline.preparing': '準備しています…',
  /** Shown where scripts are switched off. */
  'offline.noScript': '端末に保存するにはJavaScriptが必要です。',
  /** How much room the site takes on the device, and how much there is left for it. */
  'offline.usage': 'このサイトの使用容量：{{used}}（空き：{{free}}）',
  /** Since when the release that is kept has been on the device. */
  'offline.updated': '保存内容の更新：{{date}}',
  /** Title in place of a page that is not kept, without a connection. */
  'offline.notKept': 'このページは端末に保存されていません',
  /** What to do then; the entries that are kept are listed below. */
  'offline.notKeptText': '通信が戻れば読めます。下にある保存済みの項目は、今すぐ読めます。',
  /** A new release of the site is ready on the device; switching loads all open tabs anew. */
  'offline.ready': '新しいバージョンが届きました。切り替えると、開いているタブもすべて再読み込みされます。',
  /** Button: switches to it. */
  'offline.reload': '切り替える',
  /** Button: leaves it for later. */
  'offline.later': 'あとで',
  /** Heading on the home page of what readers and trainers do beside reading: practice, stamps, lessons, offline reading. */
  'home.doors': '学ぶ・教える',
  /** The part of the browser that keeps pages could not be started, mostly for want of a connection. Nothing can be kept until the page is loaded anew. */
  'offline.noWorker': 'オフライン機能を開始できませんでした。通信状態を確認してから、このページを再読み込みしてください。',
  /** Keeping or deleting failed for a reason that the reader can do nothing about but try again. */
  'offline.failed': 'うまくいきませんでした。このページを再読み込みして、もう一度お試しください。',
  /** On the handout, on screen and paper, while texts are on their way. */
  'lesson.printLoading': '本文を読み込んでいます（あと{{count}}件）。この配布資料には、まだ入っていません。',
  /** On the handout, on screen and paper: texts could not be loaded. */
  'lesson.printFailed': '本文{{count}}件を読み込めませんでした。この配布資料には入っていません。',
  /** Unfolds, on a narrow screen, the glossary's choice of languages and order. */
  'terms.choice': '言語と並び順',
  /** Behind the title of a source that is in another language than the page: the language's name. */
  'sources.language': '（{{language}}）',
  /** In front of an entry whose address names a part that is not there, or not any more. What is shown is the whole entry. */
  'share.lost': 'リンクが指していた部分は、このページにはありません。項目の全文を表示しています。',
  /** The site's name below its icon on the device's home screen: at most 12 letters, 6 where they are Han, kana or Hangul. */
  'site.shortName': '営業路線図',
  /** Behind an entry or section in the list to choose from: the lesson has it already. It can be added again. */
  'lesson.taken': '追加済み',
  /** Head over the learning paths that can be kept on the device. */
  'offline.rides': '学習コースごとに保存',
  /** On the page of a learning path, in front of the button that keeps it on the device. */
  'offline.thisRide': 'このコースをオフラインで読む',
  /** Button: takes the stamp back. It stands in the place of the button that stamps, beside the stamp. */
  'study.unstamp': 'スタンプを取り消す',
  /** Name of the three buttons at the foot of a narrow screen that lead between the parts of the page on which a lesson is put together. */
  'lesson.parts': 'ページ内の移動',
} as const;
