// Stands in for the package of this name, which throws wherever it is loaded outside a server bundle.
export {};
