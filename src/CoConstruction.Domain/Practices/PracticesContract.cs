namespace CoConstruction.Domain;

[JsonDerivedType(typeof(DraftSheet), "draftSheet")]
[JsonDerivedType(typeof(ChangeSheet), "changeSheet")]
[JsonDerivedType(typeof(WriteSheetTogether), "writeSheetTogether")]
[JsonDerivedType(typeof(TakeSheetText), "takeSheetText")]
[JsonDerivedType(typeof(ReviewSheet), "reviewSheet")]
[JsonDerivedType(typeof(SubmitSheet), "submitSheet")]
[JsonDerivedType(typeof(PublishSheet), "publishSheet")]
[JsonDerivedType(typeof(AskCredit), "askCredit")]
[JsonDerivedType(typeof(WithdrawCredit), "withdrawCredit")]
[JsonDerivedType(typeof(SendSheet), "sendSheet")]
[JsonDerivedType(typeof(RemoveSheet), "removeSheet")]
public abstract partial record Command;

[JsonDerivedType(typeof(SheetBrought), "sheetBrought")]
[JsonDerivedType(typeof(SheetDrafted), "sheetDrafted")]
[JsonDerivedType(typeof(SheetChanged), "sheetChanged")]
[JsonDerivedType(typeof(SheetTextBegun), "sheetTextBegun")]
[JsonDerivedType(typeof(SheetReviewed), "sheetReviewed")]
[JsonDerivedType(typeof(SheetSubmitted), "sheetSubmitted")]
[JsonDerivedType(typeof(SheetPublished), "sheetPublished")]
[JsonDerivedType(typeof(SheetCredited), "sheetCredited")]
[JsonDerivedType(typeof(SheetCreditWithdrawn), "sheetCreditWithdrawn")]
[JsonDerivedType(typeof(SheetSent), "sheetSent")]
[JsonDerivedType(typeof(SheetRemoved), "sheetRemoved")]
public abstract partial record Happened;
